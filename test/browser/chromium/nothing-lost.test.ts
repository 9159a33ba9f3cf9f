import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, type Extension, startChromium } from '../harness/chromium';
import { seeCoach, untilCoach } from '../harness/coach';
import { openX, write } from '../harness/open-x';
import { readTable } from '../harness/own-data';
import { MODAL } from '../harness/x-site';

let extension: Extension;
beforeAll(async () => {
  extension = await startChromium();
});
afterAll(() => extension?.browser.close());

describe('nothing is lost', () => {
  it('the worker killed in the middle of a draft: the draft is read on, and outcomes are kept', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await (await extension.worker()).close();
    await page.keyboard.type(' see bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '2');
    await expect
      .poll(async () => (await readTable<{ kind: string; rule: string }>(extension, 'outcomes')).filter(({ kind }) => kind === 'shown').length, {
        timeout: 8000,
      })
      .toBeGreaterThanOrEqual(2);
    await page.close();
  });

  it('an update of the extension in the middle of a draft: the old coach leaves without a word, the new one takes over', async () => {
    const { page, inside, complaints } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    // Installing over an installed extension is what an update does: the old scripts on the page can reach nobody any more.
    await extension.browser.installExtension(DIST);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await page.bringToFront();
    await page.keyboard.type(' see bit.ly/abc123');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.click(MODAL);
    await untilCoach(inside, ({ chip }) => chip?.text === '2');
    expect(await page.$eval(MODAL, (composer) => composer.textContent)).toBe('Come along #worldsoilday see bit.ly/abc123');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a second injection of our scripts changes nothing', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await (await extension.worker()).evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*', active: true });
      for (const file of ['src/content/spotter.iife.js', 'src/content/coach.iife.js', 'src/content/coach.iife.js']) {
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
      }
    })()`);
    await page.keyboard.type(' see bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '2');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    expect(await seeCoach(inside)).toBeDefined();
    await page.close();
  });
});
