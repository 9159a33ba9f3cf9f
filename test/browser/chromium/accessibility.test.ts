import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInCoach, axeOn } from '../harness/axe';
import { type Extension, openPopup, startChromium } from '../harness/chromium';
import { clickInCoach, untilCoach } from '../harness/coach';
import { openX, write } from '../harness/open-x';
import { openOwn } from '../harness/own-page';
import { answerWrongly } from '../harness/question';
import { MODAL } from '../harness/x-site';

let extension: Extension;
beforeAll(async () => {
  extension = await startChromium();
});
afterAll(() => extension?.browser.close());

const inBoth = async (page: Page, check: () => Promise<string[]>): Promise<void> => {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await check(), value).toEqual([]);
  }
};

/** Nothing may be cut off or need scrolling sideways at 320 pixels, which is 1280 at 400%, nor at 640, which is 200%. */
const fits = async (page: Page): Promise<void> => {
  for (const width of [320, 640]) {
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
  }
};

describe('everyone can use it', () => {
  for (const [name, place] of [
    ['welcome', ''],
    ['desk', '#/guidance'],
    ['desk', '#/learning'],
    ['desk', '#/gap'],
    ['desk', '#/evidence'],
    ['desk', '#/training'],
    ['desk', '#/settings'],
    ['desk', '#/tip/describe-every-picture'],
    ['practice', ''],
    ['practice', '#/workshop'],
  ] as const) {
    it(`${name} ${place}: axe finds nothing, in light and dark, and it fits a narrow window`, async () => {
      const page = await openOwn(extension, name, place);
      await inBoth(page, () => axeOn(page));
      await fits(page);
      await page.close();
    });
  }

  it('a question answered wrongly: axe finds nothing', async () => {
    const page = await openOwn(extension, 'desk', '#/tip/describe-every-picture');
    await answerWrongly(page);
    await page.waitForSelector('.govuk-inset-text');
    await inBoth(page, () => axeOn(page));
    await page.close();
  });

  it('the popup over a draft: axe finds nothing', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Lovely morning with our Lib Dem candidate. Vote Lib Dem! #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text.startsWith('!') === true);
    const popup = await openPopup(extension, page);
    await popup.waitForSelector('.finding');
    await inBoth(popup, () => axeOn(popup));
    await popup.close();
    await page.close();
  });

  it('the coach on X, panel open and the tip unfolded: axe finds nothing, and no target is under 24 pixels', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Lovely morning with our Lib Dem candidate. Vote Lib Dem! See bit.ly/abc #worldsoilday');
    await untilCoach(inside, ({ panel }) => (panel?.findings.length ?? 0) >= 3);
    await clickInCoach(page, inside, 'summary');
    await inBoth(page, () => axeInCoach(page, extension.id));
    const small = await inside(
      (root) => [...root.querySelectorAll('button, summary, select')].map((one) => one.getBoundingClientRect()).filter(({ height }) => height < 24).length,
    );
    expect(small).toBe(0);
    await page.close();
  });

  it('the panel is read and left by keyboard alone', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await extension.pressOpenCoach();
    await untilCoach(inside, ({ panel }) => panel?.hasFocus === true);
    const visited: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      visited.push(await inside((root) => root.activeElement?.className));
    }
    expect(visited.join(' ')).toContain('close');
    expect(await inside((root) => getComputedStyle(root.activeElement as Element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Escape');
    await untilCoach(inside, ({ panel }) => panel === null);
    await page.close();
  });

  it('speaks Welsh when asked to', async () => {
    const page = await openOwn(extension, 'welcome');
    await page.click('#language-cy');
    await page.click('button[type="submit"]');
    await page.waitForFunction(() => document.documentElement.lang === 'cy' && document.body.innerText.includes('Croeso'));
    await inBoth(page, () => axeOn(page));
    const { page: site, inside } = await openX(extension, '/compose/post');
    await write(site, MODAL, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await extension.pressOpenCoach();
    await untilCoach(inside, ({ panel }) => panel?.title === '1 peth i’w wirio');
    await site.close();
    await page.click('#language-en');
    await page.click('button[type="submit"]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.close();
  });
});
