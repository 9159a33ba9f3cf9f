import type { Page } from 'puppeteer-core';
import type { AnyExtension } from './open-x';
import { openOwn } from './own-page';

/** Clicks the first button or link with these words, as a person does who has found it. */
export async function press(page: Page, words: string): Promise<void> {
  const handle = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll<HTMLElement>('button, a, summary')].find(
        (one) => one.textContent?.replace(/\s+/g, ' ').trim().startsWith(text) && one.getBoundingClientRect().height > 0,
      ),
    {},
    words,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`nothing to press says "${words}"`);
  await (element as unknown as { click(): Promise<void> }).click();
}

/** Pastes into a field in place of what is in it. The same in every driver, and lines stay lines. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, words) => {
      (field as HTMLInputElement).focus();
      (field as HTMLInputElement).select();
      if (words === '') document.execCommand('delete');
      else document.execCommand('insertText', false, words);
    },
    text,
  );
}

export const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((text) => document.body.innerText.replace(/\s+/g, ' ').includes(text), {}, words);

/** What a person would copy from the page to send it. */
export const tokenOn = async (page: Page): Promise<string> => {
  await page.waitForSelector('#token');
  return page.$eval('#token', (token) => token.textContent ?? '');
};

/** Makes the profile's signing key in the form that asks for it. */
export async function makeKey(page: Page, name: string): Promise<void> {
  await fill(page, '#key-name', name);
  await fill(page, '#key-passphrase', 'four words that differ');
  await fill(page, '#key-again', 'four words that differ');
  await press(page, 'Make the key');
  await press(page, 'Save the backup');
  await says(page, 'The backup went to your downloads.');
  await says(page, `You sign as ${name}.`);
}

/** Opens a page of the desk's clearances and pastes something into it. */
export async function paste(extension: Pick<AnyExtension, 'browser' | 'page'>, text: string): Promise<Page> {
  const page = await openOwn(extension, 'desk', '#/clearances/open');
  await fill(page, '#pasted-text', text);
  await press(page, 'Open it');
  return page;
}

/** The tab that was opened by itself, once it shows this place. */
export async function tabAt({ browser }: Pick<AnyExtension, 'browser'>, place: string, within = 8000): Promise<Page> {
  const end = Date.now() + within;
  while (Date.now() < end) {
    // Firefox's driver never reports where a page of an extension has got to, so each page is asked.
    for (const page of await browser.pages()) {
      const at = page.url().includes(place) ? page.url() : await page.evaluate(() => location.href).catch(() => '');
      if (at.includes(place)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no tab opened at ${place}`);
}

/** In the tab that the panel opened: gives a reason for each warning, and signs. Makes a key first where the writer has none. Gives what is sent. */
export async function signRequest(drafter: Pick<AnyExtension, 'browser'>, reason: string, makeKeyAs?: string): Promise<string> {
  const page = await tabAt(drafter, '#/clearances/ask/');
  page.setDefaultTimeout(8000);
  await page.bringToFront();
  await says(page, 'This is all that is sent');
  if (makeKeyAs) await makeKey(page, makeKeyAs);
  for (const field of await page.$$('textarea[id^="reason-"]')) await field.type(reason);
  await press(page, 'Sign the request');
  const token = await tokenOn(page);
  await page.close();
  return token;
}
