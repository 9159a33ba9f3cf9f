import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, openPopup, startChromium } from '../harness/chromium';
import { type InsideCoach, untilCoach, untilNoChip } from '../harness/coach';
import { readFixture } from '../harness/fixtures';
import { grantedBuild } from '../harness/granted';
import { serveAt } from '../harness/x-site';

const HOSTS = ['www.linkedin.com', 'www.facebook.com', 'www.threads.com', 'www.instagram.com', 'bsky.app', 'toot.example', 'www.reddit.com'];

let extension: Extension;
beforeAll(async () => {
  extension = await startChromium({ dist: grantedBuild('granted-platforms', HOSTS) });
});
afterAll(() => extension?.browser.close());

async function open(host: string): Promise<{ page: Page; inside: InsideCoach }> {
  const page = await extension.browser.newPage();
  page.setDefaultTimeout(8000);
  await page.setViewport({ width: 1280, height: 800 });
  await serveAt(page, `https://${host}`, readFixture('platforms'));
  await page.goto(`https://${host}/`);
  await page.bringToFront();
  return { page, inside: extension.inside(page) };
}

/** Clicks into the editor wherever it stands, also through an open shadow root. */
async function clickEditor(page: Page): Promise<void> {
  const editor = await page.waitForSelector('>>> :is([contenteditable="true"]:not(.ql-clipboard), textarea)');
  await editor?.click();
}

describe('other platforms, with the editors that they use', () => {
  for (const [host, account] of [
    ['www.linkedin.com', 'Department for Examples'],
    ['www.facebook.com', ''],
    ['www.threads.com', ''],
    ['www.instagram.com', ''],
    ['bsky.app', 'dept.example.gov.uk'],
    ['toot.example', 'dept'],
    ['www.reddit.com', ''],
  ] as const) {
    it(`${host}: the draft is read, the coach speaks, and falls silent once it is mended`, async () => {
      const { page, inside } = await open(host);
      await clickEditor(page);
      await page.keyboard.type('Come along #worldsoilday');
      const seen = await untilCoach(inside, ({ chip }) => chip?.text === '1');
      expect(seen.chip?.visible).toBe(true);
      await extension.pressOpenCoach();
      const { panel } = await untilCoach(inside, (now) => now.panel?.hasFocus === true);
      expect(panel?.findings[0]?.quote).toBe('#worldsoilday');
      expect(panel?.account).toContain(account);
      await page.keyboard.press('Escape');
      await untilCoach(inside, (now) => now.panel === null);
      await clickEditor(page);
      await page.keyboard.press('End');
      for (let at = 0; at < 'worldsoilday'.length; at += 1) await page.keyboard.press('Backspace');
      await page.keyboard.type('WorldSoilDay');
      await untilCoach(inside, ({ chip }) => chip?.text === '✓');
      await page.close();
    });
  }

  it('the popup knows a Mastodon server by its page, and counts as it counts', async () => {
    const { page, inside } = await open('toot.example');
    await clickEditor(page);
    await page.keyboard.type('Plain words go here. '.repeat(15));
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await page.keyboard.type('Plain words go here. '.repeat(10));
    await untilCoach(inside, ({ chip }) => chip?.text === '! 1');
    const popup = await openPopup(extension, page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Mastodon · writing a post');
    await popup.close();
    await page.close();
  });

  it('access taken back: chip and scripts leave the open page at once', async () => {
    const { page, inside } = await open('bsky.app');
    await clickEditor(page);
    await page.keyboard.type('Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    // What the browser sends when the person takes an origin back; it offers no driver the switch itself.
    await (await extension.worker()).evaluate("chrome.permissions.onRemoved.dispatch({ origins: ['https://bsky.app/*'] })");
    await untilNoChip(inside);
    await page.keyboard.type(' #mentalhealthawareness');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await untilNoChip(inside, 100);
    await page.close();
  });

  it('a host that merely looks like a platform is left alone', async () => {
    const { page, inside } = await open('x.com.example.org');
    await page.evaluate(() => {
      document.body.innerHTML = '<div data-testid="tweetTextarea_0" contenteditable="true"></div>';
    });
    await clickEditor(page);
    await page.keyboard.type('Come along #worldsoilday');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await untilNoChip(inside, 100);
    await page.close();
  });
});
