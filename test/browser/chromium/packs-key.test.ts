import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { goTo, makeKey, press, untilSays } from '../harness/packs-desk';

const PASSPHRASE = 'correct horse battery';
const folder = mkdtempSync(join(tmpdir(), 'gap-key-'));
let first: Extension;
let second: Extension;
let page: Page;
let other: Page;
let words = '';

beforeAll(async () => {
  first = await startChromium();
  second = await startChromium();
  page = await openOwn(first, 'desk', '#/packs/key');
  other = await openOwn(second, 'desk', '#/packs/key');
});
afterAll(async () => {
  await first?.browser.close();
  await second?.browser.close();
});

const keyWords = (on: Page): Promise<string> => on.$eval('.key-words', (one) => one.textContent ?? '');

async function bringBack(file: string, passphrase: string): Promise<void> {
  await goTo(other, '#/packs', '#new-title');
  await goTo(other, '#/packs/key', '#restore-file');
  await ((await other.$('#restore-file')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await other.type('#restore-name', 'Press office');
  await other.type('#restore-passphrase', passphrase);
  await press(other, 'Bring it back');
}

describe('the signing key of a press office', () => {
  it('is asked for with a name and a passphrase that is long enough, twice', async () => {
    await page.type('#key-passphrase', 'short');
    await press(page, 'Make the key');
    await untilSays(page, 'Enter whose key it is');
    await untilSays(page, 'Enter at least 12 characters');
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
    await page.type('#key-passphrase', ' but longer now');
    await page.type('#key-again', 'something else entirely');
    await press(page, 'Make the key');
    await untilSays(page, 'The two passphrases differ');
    expect(await readTable(first, 'keys')).toEqual([]);
  });

  it('is made, cannot be read, and its backup waits until it is saved', async () => {
    await goTo(page, '#/packs', '#new-title');
    words = await makeKey(page, 'Press office', PASSPHRASE);
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Save the backup now'));
    const extractable = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('gap-monitor');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('keys').objectStore('keys').get('own');
            reading.onsuccess = () => {
              opening.result.close();
              resolve((reading.result as { privateKey: CryptoKey }).privateKey.extractable);
            };
          };
        }),
    );
    expect(extractable).toBe(false);
    await goTo(page, '#/guidance', '#search');
    await goTo(page, '#/packs/key', '#restore-file');
    await untilSays(page, 'Save the backup now');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(page, 'Save the backup');
    await untilSays(page, 'went to your downloads');
    for (let n = 0; n < 50 && !readdirSync(folder).includes('Press-office.gap-key'); n += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readFileSync(join(folder, 'Press-office.gap-key'), 'utf8')).toMatch(/^eyJ/);
  });

  it('comes back from its backup on another computer, and from nothing else', async () => {
    const file = join(folder, 'Press-office.gap-key');
    await bringBack(file, 'wrong horse battery');
    await untilSays(other, 'This backup did not open.');
    const damaged = join(folder, 'damaged.gap-key');
    writeFileSync(damaged, readFileSync(file, 'utf8').slice(0, -12));
    await bringBack(damaged, PASSPHRASE);
    await untilSays(other, 'This backup did not open.');
    expect(await readTable(second, 'keys')).toEqual([]);
    await bringBack(file, PASSPHRASE);
    await untilSays(other, 'Your key is back.');
    expect(await keyWords(other)).toBe(words);
  });
});
