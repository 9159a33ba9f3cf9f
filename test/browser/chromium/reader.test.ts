import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { seeCoach, untilCoach } from '../harness/coach';
import { openX, write } from '../harness/open-x';
import { readerCases } from '../harness/reader-cases';
import { MODAL } from '../harness/x-site';

let extension: Extension;
beforeAll(async () => {
  extension = await startChromium();
});
afterAll(() => extension?.browser.close());

describe('the reader, against the editors’ own models', () => {
  readerCases(async (path): Promise<Page> => (await openX(extension, path)).page);

  it('waits while a character is being composed, and reads it once it stands', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'See ');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: '#mentalhealthawareness', selectionStart: 22, selectionEnd: 22 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await seeCoach(inside))?.chip?.text).toBe('✓');
    await session.send('Input.insertText', { text: '#mentalhealthawareness' });
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await page.close();
  });
});
