import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, openPopup, startChromium } from '../harness/chromium';
import { untilCoach } from '../harness/coach';
import { openX, write } from '../harness/open-x';
import { readTable, untilTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { answerRightly, answerWrongly } from '../harness/question';
import { MODAL } from '../harness/x-site';

const profile = mkdtempSync(join(tmpdir(), 'gap-monitor-'));
let extension: Extension;
beforeAll(async () => {
  extension = await startChromium({ profile, fresh: true });
});
afterAll(async () => {
  await extension?.browser.close();
  rmSync(profile, { recursive: true, force: true });
});

const wordsOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe('the popup', () => {
  it('says where you are, what holds here, what to check in the draft, and what to learn from it first', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    const popup = await openPopup(extension, page);
    const words = await wordsOf(popup);
    expect(words).toContain('X · writing a post');
    expect(words).toContain('@DeptExample · central government');
    expect(words).toMatch(/(?:until|from) \d+ \w+ 20\d\d/);
    expect(words).toContain('1 thing to check');
    expect(await popup.$eval('.tips .link', (first) => first.textContent)).toMatch(/hashtag/i);
    await popup.close();
    await page.close();
  });

  it('completes a tip only when its question is answered rightly, and remembers it after the worker was killed and the browser restarted', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    const popup = await openPopup(extension, page);
    await popup.click('.tips .link');
    await popup.waitForSelector('form');
    await popup.click('form button[type="submit"]');
    await popup.waitForSelector('.govuk-error-summary');
    expect(await popup.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary');

    await answerWrongly(popup);
    await popup.waitForFunction(() => document.body.innerText.includes('Not quite.'));
    // A popup closes as soon as anything else gets focus, so it goes first.
    await popup.close();
    expect(await readTable(extension, 'completions')).toEqual([]);

    const again = await openPopup(extension, page);
    await again.click('.tips .link');
    await again.waitForSelector('form');
    await answerRightly(again);
    await again.waitForFunction(() => document.body.innerText.includes('Completed on'));
    await again.close();
    const [completion] = await readTable<{ tip: string }>(extension, 'completions');
    expect(completion?.tip).toBe('capitalise-each-word-in-hashtags');

    await (await extension.worker()).close();
    await page.reload();
    await write(page, MODAL, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');

    await extension.browser.close();
    extension = await startChromium({ profile });
    expect((await readTable<{ tip: string }>(extension, 'completions')).map(({ tip }) => tip)).toEqual(['capitalise-each-word-in-hashtags']);
  });

  it('keeps the ticks of the checklist, and can take them all off and put them back', async () => {
    const { page } = await openX(extension, '/home');
    const popup = await openPopup(extension, page);
    await popup.waitForSelector('.govuk-checkboxes__input');
    const boxes = await popup.$$('.govuk-checkboxes__input');
    await boxes[0]?.click();
    await boxes[1]?.click();
    await popup.waitForFunction((all) => document.querySelector('#checklist')?.textContent?.includes(`2 of ${all}`), {}, boxes.length);
    await popup.close();

    const again = await openPopup(extension, page);
    await again.waitForFunction(() => document.querySelectorAll('.govuk-checkboxes__input:checked').length === 2);
    await again.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Untick'))?.click());
    await again.waitForFunction(() => document.querySelectorAll('.govuk-checkboxes__input:checked').length === 0);
    await again.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await again.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Undo')?.click());
    await again.waitForFunction(() => document.querySelectorAll('.govuk-checkboxes__input:checked').length === 2);
    await again.waitForFunction(() => document.activeElement?.id === 'checklist');
    await again.close();
    await page.close();
    await untilTable(extension, 'ticks', (rows) => rows.length === 2);
  });

  it('searches all tips, in any case and without accents', async () => {
    const { page } = await openX(extension, '/home');
    const popup = await openPopup(extension, page);
    await popup.type('#search', 'ALT text');
    await popup.waitForFunction(() => /\d+ tips? found/.test(document.body.innerText));
    await popup.$eval('#search', (field) => (field as HTMLInputElement).select());
    await popup.type('#search', 'zzzz');
    await popup.waitForFunction(() => document.body.innerText.includes('No tip has these words'));
    await popup.close();
    await page.close();
  });

  it('has nothing to say on another page, says so, and offers practice and the library', async () => {
    const page = await openOwn(extension, 'desk');
    const popup = await openPopup(extension, page);
    const words = await wordsOf(popup);
    expect(words).toContain('Nothing to say about this page');
    expect(words).toContain('Practice');
    expect(words).toContain('Library');
    await popup.close();
    await page.close();
  });

  it('dismisses a finding for those who cannot reach the panel', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Details at bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    const popup = await openPopup(extension, page);
    await popup.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Not relevant'))?.click());
    await popup.waitForFunction(() => document.body.innerText.includes('Not shown again'));
    await popup.close();
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await page.close();
  });
});
