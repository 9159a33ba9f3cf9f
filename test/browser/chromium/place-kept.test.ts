import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsFile } from '../../../src/learning/results-file';
import { madeUpResults } from '../../quality/made-up-results';
import { type Extension, startChromium } from '../harness/chromium';
import { setStore } from '../harness/learner';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { press, untilSays } from '../harness/packs-desk';

let extension: Extension;
beforeAll(async () => {
  extension = await startChromium();
});
afterAll(() => extension?.browser.close());

const focusOn = (page: Page, what: { words?: string; id?: string }): Promise<unknown> =>
  page.waitForFunction(({ words, id }) => (id ? document.activeElement?.id === id : document.activeElement?.textContent === words), {}, what);

describe('where the reader is, when what they pressed has gone', () => {
  it('a period that is taken off: on the way back, and then at its heading', async () => {
    const page = await openOwn(extension, 'desk', '#/settings');
    for (const id of ['period-from', 'period-until'])
      await page.$eval(`#${id}`, (field) => {
        (field as HTMLInputElement).value = '2036-05-01';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await press(page, 'Switch it on');
    await press(page, 'Take it off');
    await focusOn(page, { words: 'Undo' });
    await page.keyboard.press('Enter');
    await focusOn(page, { id: 'own-periods' });
    expect(await readTable(extension, 'periods')).toHaveLength(1);
    await page.close();
  });

  it('a record store that is taken off: in its address, and its secret is gone', async () => {
    const page = await openOwn(extension, 'desk', '#/evidence');
    await setStore(page, 'http://localhost:9/xAPI');
    await press(page, 'Take this store off');
    await untilSays(page, 'its secret is forgotten');
    await focusOn(page, { id: 'store-url' });
    expect(JSON.stringify(await readTable(extension, 'settings'))).not.toContain('secret');
    await page.close();
  });

  it('a tip that is opened from Learning leads back to Learning', async () => {
    const page = await openOwn(extension, 'desk', '#/learning');
    await page.waitForSelector('.tips a');
    await page.click('.tips a');
    await page.waitForSelector('.govuk-back-link[href="#/learning"]');
    await page.close();
  });

  it('an account that is forgotten: the same, and it can be put back', async () => {
    const page = await openOwn(extension, 'desk', '#/settings');
    await page.evaluate(async () => {
      const opening = indexedDB.open('gap-monitor');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const writing = opening.result.transaction('accounts', 'readwrite');
      writing.objectStore('accounts').put({ platform: 'x', handle: 'bins', kind: 'local', nation: 'wales' });
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
    });
    await page.reload();
    await press(page, 'Forget @bins');
    await untilSays(page, '@bins is forgotten.');
    await focusOn(page, { words: 'Undo' });
    await page.keyboard.press('Enter');
    await focusOn(page, { id: 'accounts' });
    expect(await readTable(extension, 'accounts')).toEqual([{ platform: 'x', handle: 'bins', kind: 'local', nation: 'wales' }]);
    await page.close();
  });
});

describe('a narrow window', () => {
  it('holds a trainer’s tables, which scroll by themselves', async () => {
    const page = await openOwn(extension, 'desk', '#/training');
    const path = join(mkdtempSync(join(tmpdir(), 'results-')), 'results.json');
    writeFileSync(path, JSON.stringify(resultsFile({ id: 'all' }, madeUpResults(60, 12, ['describe-every-picture'], Date.now()), Date.now())));
    const input = await page.waitForSelector('#results-files');
    await page.focus('#results-files');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
    await untilSays(page, 'Taken in:');
    await focusOn(page, { id: 'results-files' });
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});
