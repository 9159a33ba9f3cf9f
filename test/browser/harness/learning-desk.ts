import type { Page } from 'puppeteer-core';

/** Moves by Tab until what has focus satisfies; fails after so many. Nothing is clicked. */
export async function tabTo(page: Page, words: string, most = 120): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((text) => {
      const focused = document.activeElement as HTMLElement | null;
      const label = focused?.id ? (document.querySelector(`label[for="${CSS.escape(focused.id)}"]`)?.textContent ?? '') : '';
      return `${label} ${focused?.textContent ?? ''} ${focused?.getAttribute('aria-label') ?? ''}`.replace(/\s+/g, ' ').trim().startsWith(text);
    }, words);
    if (found) return;
  }
  throw new Error(`Tab never came to "${words}"`);
}

/** Presses what Tab comes to. */
export async function pressByKey(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

/** Starts again from the top of the room, as its skip link does. */
export const fromTop = (page: Page): Promise<void> => page.evaluate(() => document.getElementById('main-content')?.focus());

/** Catches what the page offers to save, instead of saving it. */
export async function catchDownloads(page: Page): Promise<() => Promise<{ name: string; text: string }[]>> {
  await page.evaluate(() => {
    const caught: Promise<{ name: string; text: string }>[] = [];
    const made = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      made.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const blob = made.get(this.href);
      if (blob) caught.push(blob.text().then((text) => ({ name: this.download, text })));
    };
    Object.assign(globalThis, { caught });
  });
  return () => page.evaluate(() => Promise.all((globalThis as unknown as { caught: Promise<{ name: string; text: string }>[] }).caught));
}
