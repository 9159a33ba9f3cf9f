import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { clickInCoach, seeCoach, untilCoach, untilNoChip } from '../harness/coach';
import { type OpenSite, openX, write } from '../harness/open-x';
import { untilTable } from '../harness/own-data';
import { INLINE, MODAL } from '../harness/x-site';

let extension: Extension;
let site: OpenSite;
beforeAll(async () => {
  extension = await startChromium();
});
afterEach(() => site?.page.close());
afterAll(() => extension?.browser.close());

const overlaps = (a: { left: number; top: number; right: number; bottom: number }, b: { left: number; top: number; right: number; bottom: number }) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxesOf = (selector: string) =>
  site.page.$$eval(selector, (all) => all.map((one) => one.getBoundingClientRect().toJSON() as { left: number; top: number; right: number; bottom: number }));

describe('a polite guest on the page', () => {
  it('does nothing until a composer has focus', async () => {
    site = await openX(extension, '/home');
    await site.page.waitForSelector(INLINE);
    await site.page.click('.timeline');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await site.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(site.page.frames()).toHaveLength(1);
    expect(site.complaints).toEqual([]);
  });

  it('stays away from private messages', async () => {
    site = await openX(extension, '/messages/compose');
    await write(site.page, '#dm', 'OFFICIAL-SENSITIVE #mentalhealthawareness');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await seeCoach(site.inside)).toBeUndefined();
  });

  it('survives navigation without page loads: to a composer, away, and to another', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await page.click('#compose');
    await write(page, MODAL, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await page.goBack();
    await expect.poll(async () => (await seeCoach(inside))?.chip ?? null).toBeNull();
    await write(page, INLINE, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
  });

  it('never covers the Post button, the toolbar or the words, wherever the page is scrolled and however narrow it is', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await write(page, INLINE, 'See bit.ly/abc123 and more');
    for (const { width, height, scroll } of [
      { width: 1280, height: 800, scroll: 0 },
      { width: 1280, height: 800, scroll: 30 },
      { width: 790, height: 500, scroll: 0 },
      { width: 640, height: 400, scroll: 0 },
    ]) {
      await page.setViewport({ width, height });
      await page.evaluate((top) => scrollTo(0, top), scroll);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const seen = await untilCoach(inside, ({ chip }) => chip !== null);
      if (width === 1280) expect(seen.chip?.visible).toBe(true);
      if (!seen.chip?.visible) continue;
      const boxes = await boxesOf(`main [data-testid="toolBar"], main [data-testid="tweetButtonInline"], ${INLINE}`);
      expect(boxes).toHaveLength(3);
      for (const box of boxes) expect(overlaps(seen.chip.box, box)).toBe(false);
    }
  });

  it('moves with a composer that grows, and never moves the page’s layout', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await page.waitForSelector(MODAL);
    const before = await page.evaluate(() => document.body.scrollHeight);
    await write(page, MODAL, 'One #worldsoilday');
    const first = await untilCoach(inside, ({ chip }) => chip?.text === '1' && chip.visible);
    for (let line = 0; line < 6; line += 1) await page.keyboard.press('Enter');
    await untilCoach(inside, ({ chip }) => (chip?.box.top ?? 0) > (first.chip?.box.top ?? 0) + 40);
    expect(await page.evaluate(() => document.body.scrollHeight)).toBe(before);
  });

  it('takes no keys from the page and gives it none', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
    });
    await write(page, MODAL, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.includes('b'))).toBe(true);
    await extension.pressOpenCoach();
    await untilCoach(inside, ({ panel }) => panel?.hasFocus === true);
    await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await untilCoach(inside, ({ panel }) => panel === null);
    // The keyup that follows Escape belongs to the composer, which has focus again.
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.filter((key) => key !== 'Escape'))).toEqual([]);
  });

  it('leaves focus and selection alone when the chip is used with a mouse', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(page, inside, '.chip');
    await untilCoach(inside, ({ panel }) => panel !== null);
    await page.keyboard.type(' now');
    expect(await page.$eval(MODAL, (composer) => composer.textContent)).toBe('See bit.ly/abc123 now');
  });
});

describe('several composers', () => {
  const SECOND = '[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]';

  it('a thread: each post is stopped once, and all of them are recorded when the thread is sent', async () => {
    site = await openX(extension, '/compose/post?thread');
    const { page, inside } = site;
    await write(page, MODAL, 'See bit.ly/first1');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await write(page, SECOND, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.label.includes('hashtag') === true);
    await page.click(MODAL);
    await untilCoach(inside, ({ chip }) => chip?.label.includes('short link') === true);
    await page.click(SECOND);
    await page.click('[data-testid="tweetButton"]');
    await untilNoChip(inside);
    const rows = await untilTable<{ kind: string; draft: string; rule: string }>(
      extension,
      'outcomes',
      (all) => all.filter(({ kind }) => kind === 'posted-anyway').length === 2,
    );
    const shown = rows.filter(({ kind }) => kind === 'shown');
    expect(new Set(shown.map(({ draft, rule }) => `${draft}/${rule}`)).size).toBe(shown.length);
    const posted = rows.filter(({ kind }) => kind === 'posted-anyway');
    expect(new Set(posted.map(({ draft }) => draft)).size).toBe(2);
  });

  it('a modal over the composer: the chip does not stand on top of it', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await write(page, INLINE, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.visible === true);
    await page.$eval('#compose', (button) => (button as HTMLElement).click());
    await page.waitForSelector(MODAL);
    await untilCoach(inside, ({ chip }) => chip?.visible === false);
  });
});

describe('by keyboard', () => {
  it('keeps its place when what had focus goes away', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'See bit.ly/keys1 #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '2');
    await extension.pressOpenCoach();
    await untilCoach(inside, ({ panel }) => panel?.hasFocus === true);
    await inside((root) => [...root.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Not relevant'))?.focus());
    await page.keyboard.press('Enter');
    const { panel } = await untilCoach(inside, ({ chip }) => chip?.text === '1');
    expect(panel?.hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await untilCoach(inside, (now) => now.panel === null);
  });
});

describe('what no words show', () => {
  it('is called not relevant for this draft alone', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'A heron on the weir this morning');
    await page.click('#add-tweetButton');
    await untilCoach(inside, ({ chip }) => chip?.text === '! 1');
    await untilCoach(inside, ({ panel }) => panel !== null);
    await clickInCoach(page, inside, '.button--quiet', 'Not relevant');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await page.close();
    site = await openX(extension, '/compose/post');
    await write(site.page, MODAL, 'And a kingfisher');
    await site.page.click('#add-tweetButton');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '! 1');
  });
});

describe('a hostile page', () => {
  it('may delete the host: it comes back while there is something to say, and gives way in the end', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    const remove = () => page.evaluate(() => document.documentElement.querySelector(':scope > div')?.remove());
    await remove();
    await page.keyboard.type(' again');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    for (let time = 0; time < 15; time += 1) {
      await remove();
      await page.keyboard.type('x');
      await new Promise((resolve) => setTimeout(resolve, 350));
    }
    expect(await seeCoach(inside)).toBeUndefined();
    expect(await page.$eval(MODAL, (composer) => composer.textContent)).toContain('againxxx');
    expect(site.complaints).toEqual([]);
  });

  it('may send made-up events and break its own prototypes: nothing is opened, dismissed or thrown', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await page.waitForSelector(MODAL);
    await page.evaluate(() => {
      for (const name of ['matches', 'closest', 'attachShadow']) Object.defineProperty(Element.prototype, name, { value: () => null });
      Object.defineProperty(crypto.subtle, 'digest', { value: () => Promise.reject(new Error('no')) });
    });
    await page.click(MODAL);
    await page.keyboard.type('See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await inside((root) => root.querySelector('.chip')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })));
    await page.evaluate(() => {
      for (const type of ['click', 'focusin', 'keydown', 'pointerdown']) {
        document.documentElement.querySelector(':scope > div')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await seeCoach(inside))?.panel).toBeNull();
  });

  it('cannot find out that we are installed', async () => {
    site = await openX(extension, '/home');
    const found = await site.page.evaluate(async (id) => {
      const tried = ['manifest.json', 'src/content/coach.iife.js', 'src/content/spotter.iife.js', 'assets/icons/mark-32.png'];
      const answers = await Promise.all(
        tried.map((path) =>
          fetch(`chrome-extension://${id}/${path}`).then(
            () => true,
            () => false,
          ),
        ),
      );
      return answers.some(Boolean);
    }, extension.id);
    expect(found).toBe(false);
  });

  it('may hold text of any kind and size: the composer stays usable', async () => {
    site = await openX(extension, '/home?plain');
    const { page, inside } = site;
    await page.waitForSelector(INLINE);
    await page.click(INLINE);
    const hostile = ['\ud800 lone', `a${'\u0301'.repeat(500)}`, '\u202eright to left\u202c', 'nul \0 here', '#mentalhealthawareness'].join('\n');
    for (const text of [hostile, 'word #worldsoilday '.repeat(5500)]) {
      await page.evaluate(
        (selector, value) => {
          const composer = document.querySelector(selector) as HTMLTextAreaElement;
          Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(composer, value);
          composer.dispatchEvent(new Event('input', { bubbles: true }));
        },
        INLINE,
        text,
      );
      await untilCoach(inside, ({ chip }) => Number.parseInt((chip?.text ?? '').replace('! ', ''), 10) > 0);
      await page.keyboard.press('End');
      await page.keyboard.type('!');
      expect(await page.$eval(INLINE, (composer) => (composer as HTMLTextAreaElement).value.length)).toBeGreaterThan(text.length);
    }
    expect(site.complaints).toEqual([]);
  });
});
