import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readBundle } from './fixtures';
import { modelOf, wipe, write } from './open-x';
import { INLINE, MODAL } from './x-site';

interface Read {
  text: string | undefined;
  media: { kind: string; alt: string }[];
  replyTo: { text: string; author: string } | undefined;
  handle: string | undefined;
}

type Open = (path: string) => Promise<Page>;

const read = (page: Page, selector: string): Promise<Read> =>
  page.evaluate((one) => (globalThis as unknown as { read(selector: string): Read }).read(one), selector);

async function chord(page: Page, key: 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** The exact draft, in every way that people and pages bring text into an editor. The same in both browsers. */
export function readerCases(open: Open): void {
  const start = async (path: string): Promise<Page> => {
    const page = await open(path);
    await page.waitForSelector(path.startsWith('/compose') ? MODAL : INLINE);
    await page.evaluate(readBundle('reader'));
    return page;
  };
  const matches = async (page: Page, expected: string): Promise<void> => {
    await expect.poll(async () => (await read(page, MODAL)).text).toBe(expected);
    expect([await modelOf(page, 'tweetButton')].flat()[0]).toBe(expected);
  };

  it('reads nothing from an empty composer, whatever the placeholder says', async () => {
    const page = await start('/compose/post');
    await matches(page, '');
    await page.close();
  });

  it('reads mentions, hashtags, links and emoji among words', async () => {
    const page = await start('/compose/post');
    await write(page, MODAL, 'Hi @dept see #GovDesign at https://x.gov.uk/a today 👩‍💻 café');
    await matches(page, 'Hi @dept see #GovDesign at https://x.gov.uk/a today 👩‍💻 café');
    await page.close();
  });

  it('reads several lines, empty ones too', async () => {
    const page = await start('/compose/post');
    await write(page, MODAL, 'One');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Three');
    await page.keyboard.press('Enter');
    await matches(page, 'One\n\nThree\n');
    await page.close();
  });

  it('reads what is pasted', async () => {
    const page = await start('/compose/post');
    await write(page, MODAL, 'Before ');
    await page.evaluate(() => {
      const elsewhere = document.createElement('textarea');
      elsewhere.value = 'pasted line\nand #another';
      document.body.append(elsewhere);
      elsewhere.select();
    });
    await chord(page, 'c');
    await page.click(MODAL);
    await page.keyboard.press('End');
    await chord(page, 'v');
    await matches(page, 'Before pasted line\nand #another');
    await page.close();
  });

  it('reads nothing after everything was selected and deleted', async () => {
    const page = await start('/compose/post');
    await write(page, MODAL, 'Some words #here');
    await wipe(page, MODAL);
    await matches(page, '');
    await page.close();
  });

  it('reads the plain textarea of X, and that it was cleared by sending', async () => {
    const page = await start('/home?plain');
    await write(page, INLINE, 'Plain words\nand more');
    expect((await read(page, INLINE)).text).toBe('Plain words\nand more');
    await page.click('[data-testid="tweetButtonInline"]');
    await expect.poll(async () => (await read(page, INLINE)).text).toBe('');
    await page.close();
  });

  it('keeps two composers apart, the one in the page and the one in the modal', async () => {
    const page = await start('/compose/post');
    await write(page, MODAL, 'in the modal');
    expect((await read(page, INLINE)).text).toBe('');
    expect((await read(page, MODAL)).text).toBe('in the modal');
    await page.close();
  });

  it('reads each post of a thread for itself', async () => {
    const page = await start('/compose/post?thread');
    await write(page, MODAL, 'first');
    await write(page, '[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]', 'second');
    expect((await read(page, MODAL)).text).toBe('first');
    expect((await read(page, '[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]')).text).toBe('second');
    await page.click('#add-tweetButton');
    await expect.poll(async () => (await read(page, MODAL)).media.length).toBe(1);
    expect((await read(page, '[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]')).media).toEqual([]);
    await page.close();
  });

  it('sees each picture and whether it is described, not the label that stands in for a description', async () => {
    const page = await start('/compose/post');
    await page.click('#add-tweetButton');
    await expect.poll(async () => (await read(page, MODAL)).media).toEqual([{ kind: 'image', alt: '' }]);
    await page.click('#describe-tweetButton');
    await expect.poll(async () => (await read(page, MODAL)).media).toEqual([{ kind: 'image', alt: 'A heron on a weir' }]);
    await page.close();
  });

  it('knows what a reply answers, in the modal and on the page of a post, and that a post of its own answers nothing', async () => {
    const modal = await start('/compose/post?reply');
    expect((await read(modal, MODAL)).replyTo).toEqual({ text: 'Why are the bins late again?', author: 'resident' });
    await modal.close();
    const status = await start('/resident/status/12345');
    expect((await read(status, INLINE)).replyTo?.text).toContain('all emails');
    await status.close();
    const home = await start('/home');
    expect((await read(home, INLINE)).replyTo).toBeUndefined();
    await home.close();
  });

  it('names the account that posts, not the one that is answered', async () => {
    const page = await start('/compose/post?reply');
    expect((await read(page, MODAL)).handle).toBe('DeptExample');
    await page.close();
  });
}
