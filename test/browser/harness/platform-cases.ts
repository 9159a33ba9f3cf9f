import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type InsideCoach, untilCoach, untilNoChip } from './coach';
import { readBundle, readFixture } from './fixtures';
import type { AnyExtension } from './open-x';
import { readTable } from './own-data';
import { type PlatformRow, WRITTEN } from './platform-rows';
import { serveAt } from './x-site';

/** Opens a platform's address, served from the fixture, in front of everything else. */
export async function openPlatform({ browser, inside }: AnyExtension, address: string): Promise<{ page: Page; inside: InsideCoach }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(8000);
  await page.setViewport({ width: 1280, height: 800 });
  await serveAt(page, new URL(address).origin, readFixture('platforms'));
  await page.goto(address);
  await page.bringToFront();
  return { page, inside: inside(page) };
}

const EDITABLE = ':is([contenteditable="true"]:not(.ql-clipboard), textarea)';

/** Clicks into the box wherever it stands, also through an open shadow root. */
export async function clickBox(page: Page, box = EDITABLE): Promise<void> {
  await (await page.waitForSelector(`>>> ${box}`))?.click();
}

/** What our reader reads of the box that has focus. No pictures and no counter are as good as not saying so. */
export async function readFocused(page: Page): Promise<unknown> {
  await page.evaluate(readBundle('reader'));
  const read = (await page.evaluate('readFocused()')) as { media?: unknown[] } | undefined;
  return read?.media?.length === 0 ? { ...read, media: undefined } : read;
}

const postedAnyway = async (extension: AnyExtension): Promise<number> =>
  (await readTable<{ kind: string; rule: string }>(extension, 'outcomes')).filter(
    ({ kind, rule }) => kind === 'posted-anyway' && rule === 'hashtag-without-capitals',
  ).length;

/** The whole of a post on one platform: written, read, spoken of, opened by the key, sent. */
export async function writesOn(
  extension: AnyExtension,
  { address, box, adapter, network, handle, media, replyTo, remaining, send }: PlatformRow,
): Promise<void> {
  const { page, inside } = await openPlatform(extension, address);
  await clickBox(page, box);
  await page.keyboard.type(WRITTEN);
  const seen = await untilCoach(inside, ({ chip }) => chip?.visible === true && /\d/.test(chip.text));
  expect(seen.chip?.visible).toBe(true);
  expect(await readFocused(page)).toEqual({ adapter, network, text: WRITTEN, media, replyTo, handle, remaining });
  await extension.pressOpenCoach();
  const { panel } = await untilCoach(inside, (now) => now.panel?.hasFocus === true && now.panel.findings.some(({ quote }) => quote === '#worldsoilday'));
  expect(panel?.account).toContain(handle ?? '');
  await page.keyboard.press('Escape');
  await untilCoach(inside, (now) => now.panel === null);
  if (send) {
    const before = await postedAnyway(extension);
    await page.bringToFront();
    await (await page.waitForSelector(`>>> ${send}`))?.click();
    await untilNoChip(inside);
    await expect.poll(() => postedAnyway(extension), { timeout: 8000 }).toBe(before + 1);
  }
  await page.close();
}
