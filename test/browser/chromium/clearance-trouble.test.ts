import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSigningKey, type SigningKey } from '../../../src/shared/signing/signing-key';
import { type Extension, startChromium } from '../harness/chromium';
import { fill, makeKey, paste, press, says, tabAt, tokenOn } from '../harness/clearing';
import { answerTo } from '../harness/clearing-keys';
import { clickInCoach, untilCoach } from '../harness/coach';
import { openX, write } from '../harness/open-x';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { MODAL } from '../harness/x-site';

let extension: Extension;
let request: string;
let office: SigningKey;
let stranger: SigningKey;
const HOSTILE = 'Vote Labour Street! <img src=x onerror=alert(1)> <script>alert(2)</script> “quotes” & \u202eevil';

beforeAll(async () => {
  extension = await startChromium();
  office = (await makeSigningKey('the press office signs')).key;
  stranger = (await makeSigningKey('somebody else signs it')).key;
  const site = await openX(extension, '/compose/post');
  await write(site.page, MODAL, HOSTILE);
  await untilCoach(site.inside, (now) => now.panel !== null);
  await clickInCoach(site.page, site.inside, '.clearance button', 'Ask');
  const page = await tabAt(extension, '#/clearances/ask/');
  page.setDefaultTimeout(8000);
  await page.bringToFront();
  await makeKey(page, 'Sam Writer');
  for (const field of await page.$$('textarea[id^="reason-"]')) await field.type('<b>It is a street</b>');
  await press(page, 'Sign the request');
  request = await tokenOn(page);
  await page.close();
  await site.page.close();
});
afterAll(() => extension?.browser.close());

/** Pastes something, and sees what is said of it. */
async function seen(text: string, words: string): Promise<void> {
  const page = await paste(extension, text);
  await says(page, words);
  await page.close();
}
const entries = async (): Promise<number> => (await readTable(extension, 'evidence')).length;

describe('what arrives damaged', () => {
  it('is told apart, says what to do, and changes nothing', async () => {
    const answer = await answerTo(request, office);
    const before = await entries();
    const lines = answer.split('\n');
    await seen(answer.slice(0, 250), 'It was cut short:');
    await seen([...lines.slice(0, 2), ...lines.slice(3)].join('\n'), 'Something is missing in the middle');
    await seen(
      answer.replace(
        lines[2] ?? '',
        (lines[2] ?? '').replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')),
      ),
      'A character was changed on the way',
    );
    await seen('Dear Sam, all fine with me. Alex', 'There is no request or answer in this');
    await seen('', 'Paste what you were sent');
    expect(await entries()).toBe(before);
  });

  it('draws hostile words as words', async () => {
    const page = await openOwn(extension, 'desk', '#/clearances/list/mine');
    await press(page, 'Vote Labour Street');
    await says(page, '<script>alert(2)</script>');
    expect(await page.$$eval('#main-content img, #main-content script, #main-content b', (all) => all.length)).toBe(0);
    await page.close();
  });
});

describe('answers that may not count', () => {
  it('by a key that nobody knows: nothing is kept until somebody trusts it', async () => {
    const before = await entries();
    const page = await paste(extension, await answerTo(request, office));
    await says(page, 'Nobody here knows the key');
    await press(page, 'Do not trust it');
    await says(page, 'The answer was not kept.');
    await page.close();
    expect(await entries()).toBe(before);
  });

  it('about another post, another request, in the future, run out, or for a stage that was not asked', async () => {
    const page = await paste(extension, await answerTo(request, office, { decision: 'conditions', reason: 'Only after 9am' }));
    await fill(page, '#trust-name', 'Department press office');
    await press(page, 'The words are the same');
    await says(page, 'Department press office (Press officer): cleared with conditions.');
    await page.close();
    await seen(await answerTo(request, office, { subject: 'A'.repeat(43) }), 'It is about another post');
    await seen(await answerTo(request, office, { request: 'A'.repeat(43) }), 'a request that is not on this computer');
    await seen(await answerTo(request, office, { at: Date.now() + 30 * 60_000 }), 'signed in the future');
    await seen(await answerTo(request, office, { until: Date.now() - 1000 }), 'It had already run out');
    await seen(await answerTo(request, office, { stage: 'king' }), 'may not decide this');
  });

  it('clocks nine minutes apart are no trouble; the same answer twice is said so', async () => {
    const early = await answerTo(request, office, { at: Date.now() + 9 * 60_000 });
    await seen(early, 'What happened');
    await seen(early, 'You have this answer already');
  });

  it('two that conflict: the stricter holds, and it says so', async () => {
    const page = await paste(extension, await answerTo(request, stranger, { decision: 'refuse', reason: 'Live case', until: undefined }));
    await press(page, 'The words are the same');
    await says(page, 'Two answers disagree');
    await says(page, 'Not cleared');
    await page.close();
  });

  it('all that came is in the record, which is whole; what did not count says why', async () => {
    const page = await openOwn(extension, 'desk', '#/clearances/list/mine');
    await press(page, 'Vote Labour Street');
    await says(page, 'An answer came and was not counted. It is about another post');
    await page.goto(`${extension.page('desk')}#/clearances/records`);
    await page.reload();
    await press(page, 'Check the record');
    await says(page, 'The record is whole: ');
    await page.close();
  });
});

describe('what comes by a link or as a file', () => {
  it('opens as what is pasted does', async () => {
    const stream = request
      .slice(request.indexOf('GAP-REQUEST'))
      .replaceAll('\n', '')
      .replace(/(?<=:GAP-END).*$/, '');
    const linked = await openOwn(extension, 'desk', `#/clearances/open/${stream}`);
    await says(linked, 'What happened');
    await linked.close();
    const page = await openOwn(extension, 'desk', '#/clearances/open');
    const name = join(mkdtempSync(join(tmpdir(), 'gap-')), 'request.txt');
    writeFileSync(name, request);
    const field = (await page.waitForSelector('#file')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(name);
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#pasted-text')?.value.includes('GAP-REQUEST'));
    await press(page, 'Open it');
    await says(page, 'What happened');
    await page.close();
  });
});

describe('the author', () => {
  it('cannot decide about their own post', async () => {
    const page = await paste(extension, request);
    await says(page, 'Not cleared');
    const hash = page.url().split('/').at(-1) ?? '';
    await page.goto(`${extension.page('desk')}#/clearances/decide/${hash}`);
    await page.reload();
    await says(page, 'You asked for this yourself. Somebody else must decide.');
    expect(await page.$('#decision-clear')).toBeNull();
    await page.close();
  });

  it('writes down an answer given by phone, marked as not signed, and can take a request back', async () => {
    const page = await openOwn(extension, 'desk', '#/clearances/list/mine');
    await press(page, 'Vote Labour Street');
    await press(page, 'Ask again');
    await says(page, 'Ask for clearance');
    await page.waitForSelector('textarea[id^="reason-"]');
    for (const field of await page.$$('textarea[id^="reason-"]')) await field.type('It is a street');
    await press(page, 'Sign the request');
    await says(page, 'Send the request');
    await press(page, 'Write down an answer');
    await press(page, 'Keep it');
    await says(page, 'Enter who answered');
    await fill(page, '#answered-by', 'Kim, duty officer');
    await fill(page, '#answered-how', 'phone');
    await page.click('#decision-clear');
    await press(page, 'Keep it');
    await says(page, 'Kim, duty officer: cleared. Given by phone and written down here.');
    await says(page, 'Not signed.');
    await press(page, 'Take this request back');
    await says(page, 'The request is taken back.');
    await says(page, 'Ask again');
    await page.close();
  });
});

describe('for records staff', () => {
  it('any answer is checked without being kept', async () => {
    const before = await entries();
    const page = await openOwn(extension, 'desk', '#/clearances/records');
    await fill(page, '#verify', await answerTo(request, office));
    await press(page, 'Check it');
    await says(page, 'The signature holds. Decision: cleared');
    await says(page, 'This is the key of Department press office.');
    expect(await entries()).toBe(before);
    await page.close();
  });

  it('the words go where the office keeps hashes only; who decided stays', async () => {
    const page = await openOwn(extension, 'desk', '#/clearances/records');
    await page.click('#hash-only');
    await fill(page, '#keep-days', '0');
    await press(page, 'Save');
    await says(page, 'Enter a whole number of days');
    await fill(page, '#keep-days', '30');
    await press(page, 'Save');
    await says(page, 'Saved.');
    const kept = JSON.stringify(await readTable(extension, 'evidence'));
    expect(kept).not.toContain('onerror');
    expect(kept).toContain('Department press office');
    await press(page, 'Check the record');
    await says(page, 'The record is whole:');
    await page.close();
  });
});
