import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSites } from '../harness/add-site';
import { axeOn } from '../harness/axe';
import { type Extension, openPopup, startChromium } from '../harness/chromium';
import { untilCoach, untilNoChip } from '../harness/coach';
import { grantedBuild } from '../harness/granted';
import { clickBox, openPlatform, readFocused, writesOn } from '../harness/platform-cases';
import { NO_COMPOSERS, ROWS, WRITTEN } from '../harness/platform-rows';

const OWN = ['toot.example', 'elk.example', 'phanpy.example', 'pinafore.example', 'planner.example'];
const hosts = [...new Set([...ROWS.map(({ address }) => new URL(address).hostname), ...OWN, 'secondlife.com'])];

let extension: Extension;
beforeAll(async () => {
  extension = await startChromium({ dist: grantedBuild('granted-platforms', hosts) });
  await addSites(extension, OWN);
});
afterAll(() => extension?.browser.close());

const open = (address: string) => openPlatform(extension, address);

describe('every platform, with the editors that they use', () => {
  for (const row of ROWS) {
    it(`${row.address}: the draft is read with what belongs to it, the coach speaks, and the post is noticed`, () => writesOn(extension, row));
  }

  for (const { address, box } of NO_COMPOSERS) {
    it(`${address}: nothing is read of ${box}`, async () => {
      const { page, inside } = await open(address);
      await (await page.waitForSelector(`>>> ${box}`))?.focus();
      await page.keyboard.type(WRITTEN);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      await untilNoChip(inside, 100);
      expect(await readFocused(page)).toBeUndefined();
      await page.close();
    });
  }
});

describe('what else a page may do', () => {
  it('mended words: the coach falls silent, and Mastodon’s own count decides what is too long', async () => {
    const { page, inside } = await open('https://toot.example/');
    await clickBox(page);
    await page.evaluate(() => document.querySelector('.compose-form__upload')?.remove());
    await page.keyboard.type('Plain words go here. '.repeat(30));
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await page.evaluate(() => {
      (document.querySelector('.character-counter') as HTMLElement).textContent = '-12';
    });
    await untilCoach(inside, ({ chip }) => chip?.text === '! 1');
    const popup = await openPopup(extension, page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Mastodon · writing a post');
    await popup.close();
    await page.close();
  });

  it('access taken back: chip and scripts leave the open page at once', async () => {
    const { page, inside } = await open('https://bsky.app/');
    await clickBox(page);
    await page.keyboard.type(WRITTEN);
    await untilCoach(inside, ({ chip }) => chip !== null && /\d/.test(chip.text));
    // What the browser sends when the person takes an origin back; it offers no driver the switch itself.
    await (await extension.worker()).evaluate("chrome.permissions.onRemoved.dispatch({ origins: ['https://bsky.app/*'] })");
    await untilNoChip(inside);
    await page.keyboard.type(' #mentalhealthawareness');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await untilNoChip(inside, 100);
    await page.close();
  });

  it('a host that merely looks like a platform is left alone, and so is one that was allowed for another reason', async () => {
    for (const address of ['https://x.com.example.org/', 'https://secondlife.com/']) {
      const { page, inside } = await open(address);
      await page.evaluate(() => {
        document.body.innerHTML = '<form><div data-testid="tweetTextarea_0" contenteditable="true" style="height: 90px"></div><button>Post</button></form>';
      });
      await clickBox(page);
      await page.keyboard.type(WRITTEN);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      await untilNoChip(inside, 100);
      await page.close();
    }
  });

  it('Second Life: guidance for the place in the popup, and no box is read', async () => {
    const { page } = await open('https://secondlife.com/');
    const popup = await openPopup(extension, page);
    const words = await popup.evaluate(() => document.body.innerText);
    expect(words).toContain('Second Life · guidance for this place');
    expect(words).toContain('For this place');
    await popup.close();
    await page.close();
  });

  it('a platform whose box we have not seen: the popup says so, and describes the page without a word of it', async () => {
    const { page } = await open('https://www.tiktok.com/tiktokstudio/upload');
    await page.evaluate(() => {
      document.body.innerHTML = '<main class="editor"><div role="textbox" contenteditable="true" data-e2e="caption_of_dept99">Secret words</div></main>';
    });
    const popup = await openPopup(extension, page);
    await popup.evaluate(() => [...document.querySelectorAll('summary')].find((one) => one.textContent?.includes('no prompts?'))?.click());
    await popup.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Describe how'))?.click());
    await popup.waitForSelector('#structure');
    expect(await axeOn(popup)).toEqual([]);
    const report = await popup.$eval('#structure', (box) => (box as HTMLTextAreaElement).value);
    expect(report).toContain('main.editor > div[role="textbox"][contenteditable="true"][data-e2e="caption_of_dept#"]');
    expect(report).not.toContain('Secret');
    expect(report).not.toContain('99');
    await popup.close();
    await page.close();
  });
});
