import type { Browser, Page } from 'puppeteer-core';
import type { InsideCoach } from './coach';
import { readFixture } from './fixtures';
import { serveAt } from './x-site';

/** What a test needs of a browser with the extension in it, whichever browser it is. */
export interface AnyExtension {
  browser: Browser;
  page(name: string): string;
  inside(page: Page): InsideCoach;
  pressOpenCoach(): Promise<void>;
}

export interface OpenSite {
  page: Page;
  inside: InsideCoach;
  /** Everything the page's console and error handler got. */
  complaints: string[];
}

/** Opens an address of X, served from the fixture, in front of everything else. */
export async function openX({ browser, inside }: AnyExtension, path: string, headers: Record<string, string> = {}): Promise<OpenSite> {
  const page = await browser.newPage();
  page.setDefaultTimeout(8000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1280, height: 800 });
  await serveAt(page, 'https://x.com', readFixture('x'), headers);
  await page.goto(`https://x.com${path}`);
  await page.bringToFront();
  return { page, inside: inside(page), complaints };
}

/** Longer than the coach waits after the last key before it reads, in milliseconds. */
const READ = 300;

/** Puts the caret into a composer, types key by key, and pauses as people do. */
export async function write(page: Page, composer: string, text: string): Promise<void> {
  await page.waitForSelector(composer);
  await page.click(composer);
  await page.keyboard.type(text);
  await new Promise((resolve) => setTimeout(resolve, READ));
}

/** Empties a composer as a person does. */
export async function wipe(page: Page, composer: string): Promise<void> {
  await page.click(composer);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

/** The draft as the page's own editor holds it. */
export const modelOf = (page: Page, box: 'tweetButton' | 'tweetButtonInline'): Promise<unknown> =>
  page.evaluate((name) => (window as unknown as { models: Record<string, unknown> }).models[name], box);
