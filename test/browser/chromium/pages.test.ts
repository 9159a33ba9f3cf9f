import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { clickInCoach, untilCoach, untilNoChip } from '../harness/coach';
import { insideChromium } from '../harness/inside-chromium';
import { readTable, untilTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';

let extension: Extension;
let page: Page | undefined;
beforeAll(async () => {
  extension = await startChromium();
});
afterEach(async () => {
  await page?.close();
  page = undefined;
});
afterAll(() => extension?.browser.close());

const setting = async (key: string): Promise<unknown> =>
  (await readTable<{ key: string; value: unknown }>(extension, 'settings')).find((row) => row.key === key)?.value;

describe('welcome and settings', () => {
  it('opens at install, says what is read, and keeps who you are', async () => {
    const opened = await extension.browser.pages();
    expect(opened.some((one) => one.url().includes('/welcome/'))).toBe(true);
    page = await openOwn(extension, 'welcome');
    expect(await page.evaluate(() => document.body.innerText)).toContain('Nothing you write leaves it');
    await page.click('#kind-local');
    await page.click('#nation-wales');
    await page.click('#role-trainer');
    await page.click('button[type="submit"]');
    await page.waitForFunction(() => document.body.innerText.includes('Saved.'));
    await page.close();
    page = await openOwn(extension, 'desk', '#/settings');
    await page.waitForSelector('#kind-local:checked');
    await page.waitForSelector('#nation-wales:checked');
    await page.waitForSelector('#role-trainer:checked');
    expect(await setting('kind')).toBe('local');
  });

  it('shows which packs hold, and each address of the desk shows its own room', async () => {
    page = await openOwn(extension, 'desk', '#/settings');
    await page.waitForFunction(() => /version 20\d\d\.\d+.*: \d+ rules, \d+ tips/.test(document.body.innerText));
    await page.click('a[href="#/learning"]');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Learning');
    await page.waitForFunction(() => document.activeElement?.id === 'main-content');
    await page.click('a[href="#/guidance"]');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Guidance');
    await page.select('#gap', 'central-local');
    await page.waitForFunction(() => /^\d+ tips$/m.test(document.body.innerText));
    await page.evaluate(() => {
      location.hash = '#/tip/no-such-tip';
    });
    await page.waitForFunction(() => document.body.innerText.includes('There is no such tip'));
  });
});

describe('what no calendar knows', () => {
  it('a press office switches on an election called at short notice: it holds in popup and coach, and can be taken off and put back', async () => {
    page = await openOwn(extension, 'desk', '#/settings');
    await page.click('#kind-central');
    await page.click('#nation-uk');
    await page.click('form button[type="submit"]');
    await page.waitForFunction(() => document.body.innerText.includes('Saved.'));
    const give = (id: string, value: string) =>
      page?.$eval(
        id,
        (field, text) => {
          (field as HTMLInputElement).value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );
    const press = (words: string) =>
      page?.evaluate((text) => [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(text))?.click(), words);
    await give('#period-from', '2026-11-20');
    await give('#period-until', '2026-01-01');
    await press('Switch it on');
    await page.waitForFunction(() => document.body.innerText.includes('must not come before the first'));
    await give('#period-until', '2036-12-20');
    await press('Switch it on');
    await page.waitForFunction(() => document.body.innerText.includes('An election called at short notice, 20 November 2026 to 20 December 2036'));

    const practice = await openOwn(extension, 'practice');
    const inside = insideChromium(practice);
    await practice.type('#compose', 'We are announcing a new £20 million fund for market towns. Ministers will launch it on Friday.');
    await untilCoach(inside, ({ chip }) => chip?.text.startsWith('!') === true);
    await practice.close();

    await page.bringToFront();
    await press('Take it off');
    await page.waitForFunction(() => document.body.innerText.includes('None is switched on.'));
    await press('Undo');
    await page.waitForFunction(() => document.body.innerText.includes('20 November 2026 to'));
    await press('Take it off');
    await page.waitForFunction(() => document.body.innerText.includes('None is switched on.'));
  });
});

describe('practice', () => {
  it('coaches with the real coach, on an imagined account, platform and day, and records nothing', async () => {
    page = await openOwn(extension, 'practice');
    await page.bringToFront();
    const inside = insideChromium(page);
    await page.type('#compose', 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(page, inside, '.chip');
    const { panel } = await untilCoach(inside, (now) => now.panel !== null);
    expect(panel?.findings[0]?.quote).toBe('#worldsoilday');
    await page.click('.practice__post');
    await untilNoChip(inside);
    expect(await page.evaluate(() => document.body.innerText)).toContain('Nothing was posted');
    expect(await readTable(extension, 'outcomes')).toEqual([]);
  });

  it('knows the calendar: the same words are stopped on a day before an election and not on another', async () => {
    page = await openOwn(extension, 'practice');
    await page.bringToFront();
    const inside = insideChromium(page);
    await page.select('#account', 'central');
    await page.select('#nation', 'uk');
    const on = (day: string) =>
      page?.evaluate((value) => {
        const field = document.querySelector('#date') as HTMLInputElement;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, day);
    await page.type('#compose', 'We are announcing a new £20 million fund for market towns. Ministers will launch it on Friday.');
    await on('2024-06-12');
    const seen = await untilCoach(inside, ({ chip }) => chip?.text.startsWith('!') === true);
    expect(seen.chip?.label).not.toBe('');
    await on('2025-10-14');
    await untilCoach(inside, ({ chip }) => chip !== null && !chip.text.startsWith('!'));
  });

  it('counts as the chosen platform counts, and asks for a description of a picture', async () => {
    page = await openOwn(extension, 'practice');
    await page.bringToFront();
    const inside = insideChromium(page);
    await page.type('#compose', `${'Plain words go here. '.repeat(14)}`);
    await untilCoach(inside, ({ chip }) => chip?.text === '! 1');
    await page.select('#platform', 'linkedin');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await page.click('#picture');
    await untilCoach(inside, ({ chip }) => chip?.text === '! 1');
    await page.type('#description', 'A heron stands on a weir at dawn');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
  });

  it('opens the panel by the key here too', async () => {
    page = await openOwn(extension, 'practice');
    await page.bringToFront();
    const inside = insideChromium(page);
    await page.type('#compose', 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await extension.pressOpenCoach();
    await untilCoach(inside, ({ panel }) => panel?.hasFocus === true);
  });

  it('learns from the panel: the tip opens in the desk', async () => {
    page = await openOwn(extension, 'practice');
    await page.bringToFront();
    const inside = insideChromium(page);
    await page.type('#compose', 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(page, inside, '.chip');
    await untilCoach(inside, ({ panel }) => panel !== null);
    await clickInCoach(page, inside, 'summary');
    const opened = extension.browser.waitForTarget((target) => target.url().includes('#/tip/capitalise-each-word-in-hashtags'));
    await clickInCoach(page, inside, '.button--link', 'Learn this');
    await (await (await opened).page())?.close();
    await untilTable(extension, 'outcomes', (rows) => rows.length === 0);
  });
});
