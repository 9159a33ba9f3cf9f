import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { seeCoach, untilCoach, untilNoChip } from '../harness/coach';
import { modelOf, type OpenSite, openX, write } from '../harness/open-x';
import { readTable } from '../harness/own-data';
import { INLINE } from '../harness/x-site';

let extension: Extension;
let site: OpenSite;
beforeAll(async () => {
  extension = await startChromium();
});
afterEach(() => site?.page.close());
afterAll(() => extension?.browser.close());

const TEXTAREA = (at: number): string => `textarea[data-testid="tweetTextarea_${at}"]`;
const isShown = async (): Promise<number> => (await readTable<{ kind: string }>(extension, 'outcomes')).filter(({ kind }) => kind === 'shown').length;

describe('pages that are hard to live on', () => {
  it('a composer that goes while a picture is described, and comes back with its words: the same draft, stopped once', async () => {
    site = await openX(extension, '/home?plain');
    const { page, inside } = site;
    await page.evaluate(() => {
      document.body.innerHTML =
        '<div role="dialog"><textarea data-testid="tweetTextarea_0" rows="4" cols="60"></textarea><button data-testid="tweetButton">Post</button></div>';
    });
    await write(page, TEXTAREA(0), 'Vote Labour tomorrow!');
    await untilCoach(inside, ({ panel }) => panel !== null);
    await page.keyboard.press('Escape');
    await extension.pressOpenCoach();
    await untilCoach(inside, ({ panel }) => panel?.hasFocus === true);
    await page.keyboard.press('Escape');
    await untilCoach(inside, ({ panel }) => panel === null);
    const before = await isShown();
    await page.bringToFront();
    await page.evaluate(() => {
      const box = document.querySelector('textarea') as HTMLTextAreaElement;
      const words = box.value;
      box.remove();
      setTimeout(() => {
        const again = Object.assign(document.createElement('textarea'), { value: words, rows: 4, cols: 60 });
        again.setAttribute('data-testid', 'tweetTextarea_0');
        document.querySelector('[role="dialog"]')?.prepend(again);
        again.focus();
      }, 1800);
    });
    await untilNoChip(inside);
    await untilCoach(inside, ({ chip }) => chip?.text === '! 2');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect((await seeCoach(inside))?.panel).toBeNull();
    expect(await isShown()).toBe(before);
  });

  it('fifty composers: each is read when it has focus, and the page stays quick', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await page.evaluate(() => {
      document.body.innerHTML = Array.from({ length: 50 }, (_, at) => `<p><textarea data-testid="tweetTextarea_${at}"></textarea></p>`).join('');
    });
    for (let at = 0; at < 50; at += 1) {
      await page.focus(TEXTAREA(at));
      await page.keyboard.type('Come along #worldsoilday');
    }
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBeLessThanOrEqual(4);
    await page.focus(TEXTAREA(0));
    await page.keyboard.type(' #mentalhealthawareness');
    await untilCoach(inside, ({ chip }) => chip !== null);
    expect(await page.$eval(TEXTAREA(0), (box) => (box as HTMLTextAreaElement).value)).toBe('Come along #worldsoilday #mentalhealthawareness');
  });

  it('fifty thousand elements that change ten times a second: the draft is read, and typing loses nothing', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await page.evaluate(() => {
      const feed = document.createElement('div');
      feed.innerHTML = '<p>post <b>one</b></p>'.repeat(25_000);
      document.body.append(feed);
      setInterval(() => {
        for (let at = 0; at < 50; at += 1) {
          const post = feed.children[Math.floor(Math.random() * feed.children.length)];
          if (post) post.innerHTML = `post <b>${Math.random()}</b>`;
        }
      }, 100);
    });
    await write(page, INLINE, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await page.keyboard.type(' with us');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await modelOf(page, 'tweetButtonInline')).toEqual(['Come along #worldsoilday with us']);
  });

  it('frames within frames: nothing of ours is in them, and the composer outside is read', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<iframe srcdoc="<textarea data-testid=\'tweetTextarea_0\'></textarea>"></iframe>';
      document.body.append(frame);
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const inner = page.frames().at(-1);
    await inner?.focus('textarea');
    await inner?.type('textarea', 'Come along #worldsoilday');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await seeCoach(inside)).toBeUndefined();
    await write(page, INLINE, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
  });

  it('a page in a language that we have no words for: marks are not words, and the coach speaks its own', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await page.evaluate(() => {
      document.documentElement.lang = 'ja';
      document.title = 'ホーム';
      for (const label of document.querySelectorAll('[aria-label]')) label.setAttribute('aria-label', 'ポストを作成');
    });
    await write(page, INLINE, 'これは #worldsoilday です');
    const { chip } = await untilCoach(inside, (seen) => seen.chip?.text === '1');
    expect(chip?.label).toMatch(/1/);
  });
});
