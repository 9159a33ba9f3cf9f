import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/guidance/pack';
import { signPack } from '../../../src/guidance/signed-pack';
import { makeSigningKey } from '../../../src/shared/signing/signing-key';
import { type Extension, openPopup, startChromium } from '../harness/chromium';
import { untilCoach, untilNoChip } from '../harness/coach';
import { grantedBuild } from '../harness/granted';
import { openOwn } from '../harness/own-page';
import { openText, press, untilSays } from '../harness/packs-desk';
import { clickBox, openPlatform } from '../harness/platform-cases';
import { WRITTEN } from '../harness/platform-rows';

const PACK: Pack = {
  format: 1,
  id: 'example-press-office',
  version: '2026.11.1',
  title: { en: 'Example press office' },
  publisher: { name: 'Department for Examples' },
  reviewBy: '2036-01-01',
  spots: { disable: ['threads'], composers: { tiktok: ['#caption-of-next-year', '(('], bluesky: ['((('] } },
};

let extension: Extension;
let desk: Page;
beforeAll(async () => {
  extension = await startChromium({ dist: grantedBuild('granted-mended', ['www.threads.com', 'www.tiktok.com', 'bsky.app', 'planner.example']) });
  const { key } = await makeSigningKey('the platform and the gap');
  desk = await openOwn(extension, 'desk', '#/packs');
  await openText(desk, await signPack(PACK, key));
});
afterAll(() => extension?.browser.close());

describe('a pack about platforms that have changed', () => {
  it('says before it is taken what it would do to which site', async () => {
    await untilSays(desk, 'Sites where prompts are switched off');
    await untilSays(desk, 'Sites where the box you write in is found by other marks');
    await press(desk, 'Take this pack');
    await untilSays(desk, 'is now in force');
  });

  it('leaves an adapter off: nothing is read there, and the popup says why', async () => {
    const { page, inside } = await openPlatform(extension, 'https://www.threads.com/');
    await clickBox(page);
    await page.keyboard.type(WRITTEN);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await untilNoChip(inside, 100);
    const popup = await openPopup(extension, page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('has switched prompts off on this site');
    await popup.close();
    await page.close();
  });

  it('mends an adapter: the box that only the pack knows is read', async () => {
    const { page, inside } = await openPlatform(extension, 'https://www.tiktok.com/tiktokstudio/upload');
    await page.evaluate(() => {
      document.body.innerHTML =
        '<div><div id="caption-of-next-year" contenteditable="true" style="height: 60px; width: 400px"></div><button>Post</button></div>';
    });
    await clickBox(page, '#caption-of-next-year');
    await page.keyboard.type(WRITTEN);
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await page.close();
  });

  it('with marks that no browser understands finds nothing, and harms nothing', async () => {
    const { page, inside } = await openPlatform(extension, 'https://bsky.app/');
    await clickBox(page);
    await page.keyboard.type(WRITTEN);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await untilNoChip(inside, 100);
    await page.close();
  });
});

describe('a site that we know nothing of', () => {
  it('is read once the person switches it on from the popup, in the tab that is open too', async () => {
    const { page, inside } = await openPlatform(extension, 'https://planner.example/compose');
    await clickBox(page, '#seen');
    await page.keyboard.type(WRITTEN);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await untilNoChip(inside, 100);
    const popup = await openPopup(extension, page);
    await popup.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Check what I write on planner.example')?.click());
    await popup.waitForFunction(() => document.body.innerText.includes('planner.example ·'));
    await popup.close();
    await page.bringToFront();
    await clickBox(page, '#seen');
    await page.keyboard.type(' now');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await page.close();
  });
});
