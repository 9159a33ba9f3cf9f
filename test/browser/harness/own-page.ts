import type { Page } from 'puppeteer-core';
import type { AnyExtension } from './open-x';

/** Opens one of the extension's own pages in a tab and waits until it has drawn itself: its frame comes first, its heading with what it read from the database. */
export async function openOwn({ browser, page: addressOf }: Pick<AnyExtension, 'browser' | 'page'>, name: string, place = ''): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(8000);
  await page.setViewport({ width: 1000, height: 900 });
  // Firefox's driver never reports that a page of an extension has loaded, so the page itself is asked.
  void page.goto(addressOf(name) + place).catch(() => undefined);
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const drawn = await page.evaluate(() => location.protocol.endsWith('extension:') && document.querySelector('h1') !== null).catch(() => false);
    if (drawn) {
      await page.bringToFront();
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} was never drawn`);
}
