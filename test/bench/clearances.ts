import type { Browser, Page } from 'puppeteer-core';
import { BEGINNING, type Link, link } from '../../src/clearance/chain';
import type { ClearanceEvent } from '../../src/clearance/events';
import { sketchOf } from '../../src/clearance/sketch';
import { split } from '../../src/clearance/split';
import { type Subject, subjectHash, subjectOf } from '../../src/clearance/subject';
import { framed, openTokens, signAnswer, signRequest } from '../../src/clearance/token';
import { sha256 } from '../../src/shared/sha256';
import { makeSigningKey } from '../../src/shared/signing/signing-key';
import { searchWords } from '../../src/storage/clearances';
import type { ClearanceRecord } from '../../src/storage/records';
import { startChromium } from '../browser/harness/chromium';
import { openOwn } from '../browser/harness/own-page';
import { learnable } from '../quality/labelled-drafts';
import { makeAnswer, makeRequest, NOW } from '../unit/clearance/make';

const SIZES = [1000, 5000, 10_000];
const TIMES = 12;
const SIGNINGS = 200;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const row = (cells: (string | number)[]): void => console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell)).join(' | ')} |`);

async function timed(times: number, act: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const since = performance.now();
    await act();
    taken.push(performance.now() - since);
  }
  return median(taken.slice(1));
}

/** Signing and verifying, as they travel: framed, and found again in a quoted mail. */
async function signing(): Promise<void> {
  const { key } = await makeSigningKey('only for this measurement');
  const text = 'The pool at Ashby Lane opens again on Monday at 7am. '.repeat(5);
  const request = makeRequest({ subject: subjectOf({ text }, 'x', 'DeptExample') });
  const asked = framed((await signRequest(request, key)).compact, 'request');
  const answer = framed((await signAnswer(makeAnswer(), key)).compact, 'answer').replace(/^/gm, '> ');
  console.log('\n### Sign and verify, ms at the median\n');
  row(['', 'sign', 'find and verify', 'characters']);
  row(['---', '---', '---', '---']);
  row([
    'request of 265 characters',
    await timed(SIGNINGS, () => signRequest(request, key)),
    await timed(SIGNINGS, () => openTokens(asked)),
    String(asked.length),
  ]);
  row(['answer', await timed(SIGNINGS, () => signAnswer(makeAnswer(), key)), await timed(SIGNINGS, () => openTokens(answer)), String(answer.length)]);
}

interface Made {
  rows: ClearanceRecord[];
  links: Link[];
}

/** Requests with real posts, every other one answered: what an office has after some years. */
function make(count: number): Made {
  const texts = learnable().map(({ draft }) => draft.text);
  const rows: ClearanceRecord[] = [];
  const links: Link[] = [];
  const add = (request: string, event: ClearanceEvent): void =>
    void links.push(link(links.at(-1)?.hash ?? BEGINNING, event.kind, request, event.at, split(event)));
  for (let at = 0; at < count; at += 1) {
    const text = `${texts[at % texts.length]} No. ${at}`;
    const subject: Subject = subjectOf({ text }, 'x', `office${at % 40}`);
    const request = makeRequest({ subject, at: NOW - at * 60_000, by: `Writer ${at % 90}` });
    const hash = sha256(`${at}`);
    add(hash, { kind: 'request', at: request.at, token: 'x'.repeat(600), hash, signer: 'drafter', request });
    if (at % 2 === 0) {
      const answer = makeAnswer({ request: hash, subject: subjectHash(subject) });
      add(hash, { kind: 'answer', at: request.at, token: 'x'.repeat(400), hash: sha256(`a${at}`), signer: 'press', name: 'Press', answer });
    }
    rows.push({
      request: hash,
      place: at % 2 === 0 ? 'decided' : 'to-decide',
      asked: false,
      state: at % 2 === 0 ? 'cleared' : 'waiting',
      stage: '',
      subject: subjectHash(subject),
      platform: 'x',
      account: subject.account,
      by: request.by,
      excerpt: text.slice(0, 140),
      at: request.at,
      until: 0,
      words: searchWords(`${text} ${subject.account} x ${request.by}`),
      sketch: sketchOf(text),
    });
  }
  return { rows, links };
}

const CHUNK = 1000;

async function fillTable(page: Page, table: string, rows: unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    await page.evaluate(
      (name, some) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('gap-monitor');
          opening.onsuccess = () => {
            const writing = opening.result.transaction(name, 'readwrite');
            for (const one of some) writing.objectStore(name).add(one);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            writing.onerror = () => reject(writing.error);
          };
        }),
      table,
      rows.slice(at, at + CHUNK),
    );
  }
}

/** From the start of navigation to the frame after the first rows are in the page. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver(() => {
        if (!document.querySelector('.clearances__item')) return;
        requestAnimationFrame(() => {
          setTimeout(() => {
            globalThis.painted ??= performance.now();
          });
        });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    const painted = await page.waitForFunction(() => globalThis.painted);
    times.push((await painted.jsonValue()) as number);
    await page.close();
  }
  return median(times.slice(1));
}

/** From the last letter typed to what was found being in the page. */
async function search(page: Page, words: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    times.push(
      await page.evaluate(async (query) => {
        const field = document.querySelector<HTMLInputElement>('#search-clearances') as HTMLInputElement;
        const status = document.querySelector('#main-content [role="status"]') as HTMLElement;
        const say = (value: string): void => {
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        };
        const until = (found: () => boolean): Promise<void> =>
          new Promise((resolve) => {
            const look = (): void => (found() ? resolve() : void setTimeout(look, 1));
            look();
          });
        say('');
        await until(() => status.textContent?.trim() === '');
        const since = performance.now();
        say(query);
        await until(() => /found/.test(status.textContent ?? ''));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - since;
      }, words),
    );
  }
  return median(times.slice(1));
}

/** The desk over ever more records. */
export async function benchClearances(): Promise<void> {
  await signing();
  console.log('\n### Desk over clearances, ms at the median (aims at 10,000: first paint and search under 200)\n');
  row(['requests', 'entries in the chain', 'first paint', 'search, rare word', 'search, two words', 'search, commonest beginning', 'chain checked']);
  row(['---', '---', '---', '---', '---', '---', '---']);
  for (const size of SIZES) {
    const extension = await startChromium();
    const page = await openOwn(extension, 'desk', '#/clearances/list/all');
    const { rows, links } = make(size);
    await fillTable(page, 'clearances', rows);
    await fillTable(page, 'evidence', links);
    const paint = await firstPaint(extension.browser, `${extension.page('desk')}#/clearances/list/all`);
    await page.reload();
    await page.waitForSelector('#search-clearances');
    // The runner of TypeScript files marks functions with a helper of this name, which the page lacks.
    await page.evaluate('globalThis.__name = (one) => one');
    const found = [await search(page, '777'), await search(page, 'office7 writer'), await search(page, 'th')];
    await page.goto(`${extension.page('desk')}#/clearances/records`);
    await page.reload();
    await page.waitForFunction(() => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Check the record'));
    const checked = await page.evaluate(async () => {
      const since = performance.now();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Check the record')?.click();
      while (!document.body.innerText.includes('The record is whole')) await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - since;
    });
    row([String(size), String(links.length), paint, ...found, checked]);
    await extension.browser.close();
  }
}
