import type { Browser, Page } from 'puppeteer-core';
import { DIST } from '../browser/harness/chromium';
import { INLINE } from '../browser/harness/x-site';
import { emptyScript, launch, median, openHome, row } from './page';

/** How long each state of the page is watched, in milliseconds. */
const WATCHED = 4000;
const ROUNDS = 3;
const NAVIGATIONS = 200;

/** A feed of 50,000 elements, of which fifty posts change ten times a second. */
async function busyFeed(browser: Browser): Promise<Page> {
  const page = await openHome(browser);
  await page.evaluate(() => {
    const feed = document.createElement('div');
    feed.innerHTML = '<p>post <b>one</b></p>'.repeat(25_000);
    document.body.append(feed);
    let turn = 0;
    setInterval(() => {
      turn += 1;
      for (let at = 0; at < 50; at += 1) {
        const post = feed.children[(turn * 50 + at) % feed.children.length];
        if (post) post.innerHTML = `post <b>${turn}</b>`;
      }
    }, 100);
  });
  return page;
}

/** Script time in a state of the page, in milliseconds for each second. */
async function cost(page: Page, during: () => Promise<void>): Promise<number> {
  const before = await page.metrics();
  await during();
  const after = await page.metrics();
  return (((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000) / ((after.Timestamp ?? 0) - (before.Timestamp ?? 0));
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function feedCosts(extension: string): Promise<number[]> {
  const browser = await launch(extension);
  await wait(1500);
  const page = await busyFeed(browser);
  const idle = await cost(page, () => wait(WATCHED));
  await page.click(INLINE);
  await page.keyboard.type('Come along #worldsoilday');
  await wait(2500);
  const focused = await cost(page, () => wait(WATCHED));
  const typing = await cost(page, () => page.keyboard.type('and more of it. '.repeat(4), { delay: 60 }));
  await browser.close();
  return [idle, focused, typing];
}

/** Kilobytes that stay after so many changes of page without a page load, each with a draft begun and left. */
async function growth(extension: string): Promise<number> {
  const browser = await launch(extension);
  await wait(1500);
  const page = await openHome(browser);
  const session = await page.createCDPSession();
  const visit = async (at: number): Promise<void> => {
    await page.evaluate((n) => {
      history.pushState({}, '', `/home?${n}`);
      document.querySelector('#bench')?.remove();
      document.body.insertAdjacentHTML('beforeend', '<div id="bench"><textarea data-testid="tweetTextarea_9"></textarea></div>');
    }, at);
    await page.focus('#bench textarea');
    await page.keyboard.type('hi #a');
    await wait(260);
  };
  const heap = async (): Promise<number> => {
    await page.evaluate(() => document.querySelector('#bench')?.remove());
    await wait(1500);
    await session.send('HeapProfiler.collectGarbage');
    return (await page.metrics()).JSHeapUsedSize ?? 0;
  };
  for (let at = 0; at < 20; at += 1) await visit(at);
  const before = await heap();
  for (let at = 0; at < NAVIGATIONS; at += 1) await visit(at);
  const after = await heap();
  await browser.close();
  return (after - before) / 1000;
}

/** What the extension costs a long page that never stands still, beside an extension whose script does nothing. */
export async function benchFeed(): Promise<void> {
  const both = [emptyScript(), DIST];
  const rounds: number[][][] = both.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) for (const [at, extension] of both.entries()) rounds[at]?.push(await feedCosts(extension));
  const middle = (at: number, state: number): number => median(rounds[at]?.map((all) => all[state] ?? Number.NaN) ?? []);
  console.log('\n### A long feed that changes ten times a second (script, ms per second, medians)\n');
  row(['', 'empty script', 'Gap Monitor', 'above the empty script']);
  row(['---', '---', '---', '---']);
  for (const [state, name] of ['nobody writes', 'a composer has focus', 'somebody types'].entries())
    row([name, middle(0, state), middle(1, state), middle(1, state) - middle(0, state)]);
  const kept = [await growth(emptyScript()), await growth(DIST)];
  console.log(`\nHeap kept after ${NAVIGATIONS} navigations without a page load: empty script ${kept[0]?.toFixed(0)} kB, ours ${kept[1]?.toFixed(0)} kB`);
}
