import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { InsideCoach } from './coach';
import { insideChromium } from './inside-chromium';

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(existsSync) ?? '/usr/bin/chromium';
export const DIST = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];

export interface Extension {
  browser: Browser;
  id: string;
  worker(): Promise<WebWorker>;
  /** The address of one of our own pages. */
  page(name: string): string;
  /** The way into the coach on a page. */
  inside(page: Page): InsideCoach;
  /**
   * What the browser does when the key of `open-coach` is pressed. No driver can press a browser's own shortcut in headless
   * Chromium, so the event that the browser would send is sent.
   */
  pressOpenCoach(): Promise<void>;
}

/** Chromium with the built extension. With a `profile` it can be closed and started again over the same data. */
export async function startChromium(
  options: { profile?: string; fresh?: boolean; headless?: boolean; dist?: string; args?: string[] } = {},
): Promise<Extension> {
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.dist ?? DIST],
    args: [...CHROMIUM_FLAGS, ...(options.args ?? [])],
    ...(options.profile && { userDataDir: options.profile }),
  });
  const target = await browser.waitForTarget(isOurWorker);
  const id = new URL(target.url()).host;
  // The welcome page opens in front at install; whatever comes next must not race with it.
  if (!options.profile || options.fresh) await browser.waitForTarget((page) => page.url().includes('/pages/welcome/'));
  const worker = async (): Promise<WebWorker> => {
    const found = await browser.waitForTarget(isOurWorker);
    return (await found.worker()) as WebWorker;
  };
  return {
    browser,
    id,
    worker,
    inside: insideChromium,
    pressOpenCoach: async () => {
      await (await worker()).evaluate("chrome.commands.onCommand.dispatch('open-coach')");
    },
    page: (name) => `chrome-extension://${id}/src/pages/${name}/index.html`,
  };
}

const isOurWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().endsWith('service-worker-loader.js');

/** Opens the real popup over a tab, as a click on the toolbar button does. */
export async function openPopup({ browser, worker }: Extension, over: Page): Promise<Page> {
  await over.bringToFront();
  const opened = browser.waitForTarget((target) => target.type() === 'page' && target.url().includes('/pages/popup/'));
  await (await worker()).evaluate('chrome.action.openPopup()');
  const page = await (await opened).asPage();
  await page.waitForSelector('main');
  return page;
}
