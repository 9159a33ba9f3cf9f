import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signPack } from '../../../src/guidance/signed-pack';
import { makeSigningKey } from '../../../src/shared/signing/signing-key';
import { somePack } from '../../unit/guidance/make-signed';
import { axeOn } from '../harness/axe';
import { type Extension, startChromium } from '../harness/chromium';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { goTo, makeKey, openText, press, untilSays, writePack } from '../harness/packs-desk';

let extension: Extension;
let page: Page;
let home = '';
let text = '';

beforeAll(async () => {
  text = await signPack(somePack({ changes: [{ rule: 'hashtag-without-capitals', silenced: true }] }), (await makeSigningKey('correct horse battery')).key);
  extension = await startChromium();
  page = await openOwn(extension, 'desk', '#/packs');
  await makeKey(page, 'Press office');
  home = await writePack(page, 'Example press office');
  for (const section of ['tips', 'checklists', 'periods', 'courses']) {
    await goTo(page, `${home}/${section}`, 'main .govuk-button');
    await press(page, 'Add');
    await page.waitForSelector(`#f-${section}-0-title-en`);
  }
  await press(page, 'Undo');
});
afterAll(() => extension?.browser.close());

/** Every screen: its address, and what is on it once it is drawn. */
const screens = (): [place: string, until: string][] => [
  ['#/packs', '#new-title'],
  ['#/packs/open', '#way-file'],
  ['#/packs/key', '#key-name'],
  ['#/packs/layers', '#layer-search'],
  ['#/packs/pack/local', 'main h2'],
  [`${home}/about`, '#f-title-en'],
  [`${home}/rules`, 'main .items__item'],
  [`${home}/rules/0`, '#f-rules-0-say-en'],
  [`${home}/tips/0`, '#f-tips-0-title-en'],
  [`${home}/changes`, '#change-rule'],
  [`${home}/lists`, '#list-name'],
  [`${home}/checklists/0`, '#f-checklists-0-title-en'],
  [`${home}/periods/0`, '#f-periods-0-title-en'],
  [`${home}/directory`, 'main .govuk-button'],
  [`${home}/approvers`, '#approver-key'],
  [`${home}/test`, '#compose'],
  [`${home}/posts`, '#posts-file'],
  [`${home}/json`, '#pack-json'],
  [`${home}/sign`, 'main .govuk-inset-text'],
];

const wider = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function each(look: (place: string) => Promise<void>): Promise<void> {
  for (const [place, until] of screens()) {
    await goTo(page, place, until);
    await look(place);
  }
}

describe('the rooms of packs', () => {
  it('axe finds nothing, light and dark', async () => {
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await each(async (place) => expect(await axeOn(page), `${place} ${value}`).toEqual([]));
    }
    await page.emulateMediaFeatures([]);
  });

  it('axe finds nothing on a pack that is shown, or refused, or on a form with mistakes', async () => {
    await openText(page, text);
    await untilSays(page, 'Take “Harrowmere”?');
    expect(await axeOn(page)).toEqual([]);
    await openText(page, text.slice(5));
    await untilSays(page, 'The signature does not hold');
    expect(await axeOn(page)).toEqual([]);
    await goTo(page, `${home}/tips/0`, '#f-tips-0-title-en');
    await press(page, '1');
    await page.waitForSelector('.govuk-error-message');
    expect(await axeOn(page)).toEqual([]);
  });

  it('fit 320 pixels, as a wide page does at 400%', async () => {
    await page.setViewport({ width: 320, height: 800 });
    await each(async (place) => expect(await wider(), place).toBeLessThanOrEqual(0));
    await page.setViewport({ width: 1000, height: 900 });
  });

  it('speak Welsh: no word of ours is left in English', async () => {
    await goTo(page, '#/settings', '#language-cy');
    await page.click('#language-cy');
    await page.click('form button[type="submit"]');
    await page.waitForFunction(() => document.documentElement.lang === 'cy');
    // What somebody wrote, names and what comes from a pack may be in any language; everything else is ours.
    await each(async (place) => {
      const headings = await page.$$eval('main h1, main h2, main legend, main label, main button, main .govuk-hint', (all) =>
        all
          .filter((one) => !one.closest('[lang="en"]'))
          .map((one) => {
            const words = one.cloneNode(true) as HTMLElement;
            for (const id of words.querySelectorAll('code')) id.remove();
            return (words.textContent ?? '').trim();
          }),
      );
      const english = headings.filter((words) => /\b(?:the|this|your|which|and|with|what|should)\b/i.test(words) && !/Blue Widget|Press office/.test(words));
      expect(english, place).toEqual([]);
    });
    expect(await axeOn(page)).toEqual([]);
    await goTo(page, '#/settings', '#language-en');
    await page.click('#language-en');
    await page.click('form button[type="submit"]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
  });

  it('a pack is opened and taken with the keyboard alone', async () => {
    await goTo(page, '#/packs', '#new-title');
    await page.focus('#main-content');
    const tabTo = async (words: string): Promise<void> => {
      for (let n = 0; n < 60; n += 1) {
        await page.keyboard.press('Tab');
        const there = await page.evaluate((text) => {
          const at = document.activeElement as HTMLElement | null;
          return (at?.textContent?.trim() || document.querySelector(`label[for="${at?.id}"]`)?.textContent || '').startsWith(text);
        }, words);
        if (there) return;
      }
      throw new Error(`Tab never came to "${words}"`);
    };
    await tabTo('Open a pack');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#way-file');
    await tabTo('As a file');
    await page.keyboard.press('ArrowDown');
    await tabTo('Paste the whole text');
    await page.evaluate((pasted) => {
      document.execCommand('insertText', false, pasted);
    }, text);
    await tabTo('Continue');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Take “Harrowmere”'));
    await tabTo('Take this pack');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('is now in force'));
    expect(await readTable(extension, 'received')).toHaveLength(1);
  });
});
