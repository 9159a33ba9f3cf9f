import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsFile } from '../../../src/learning/results-file';
import { makeStatement } from '../../../src/learning/statement';
import { axeOn } from '../harness/axe';
import { type Extension, startChromium } from '../harness/chromium';
import { untilCoach, untilNoChip } from '../harness/coach';
import { type FirefoxExtension, startFirefox } from '../harness/firefox';
import { learnCourse, resultsOf, sayWho, setStore, takeCourse } from '../harness/learner';
import { fromTop, pressByKey, tabTo } from '../harness/learning-desk';
import { openX, write } from '../harness/open-x';
import { untilTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { goTo, makeKey, press, signAndCopy, untilSays } from '../harness/packs-desk';
import { startRecordStore, type TestStore } from '../harness/record-store';
import { INLINE } from '../harness/x-site';

const HASHTAG = 'capitalise-each-word-in-hashtags';
const PICTURE = 'describe-every-picture';
const TITLE = 'Writing that everybody can read';

let trainer: Extension;
let ann: Extension;
let ben: Extension;
let cat: FirefoxExtension;
let store: TestStore;
let desk: Page;
let course = '';
const files: string[] = [];

beforeAll(async () => {
  [trainer, ann, ben] = await Promise.all([startChromium(), startChromium(), startChromium()]);
  cat = await startFirefox();
  store = await startRecordStore();
  desk = await openOwn(trainer, 'desk', '#/training');
});
afterAll(async () => {
  store?.stop();
  await Promise.all([trainer, ann, ben, cat].map((one) => one?.browser.close()));
});

/** Somebody who did nothing but the first tip, so that the team is large enough to be shown. */
function colleague(name: string): string {
  const who = { id: `made-up-${name}`, name, team: 'Web team' };
  const at = Date.now() - 3 * 24 * 60 * 60 * 1000;
  const done = makeStatement(who, { verb: 'completed', about: `tip/core/${HASHTAG}`, at, result: { completion: true, success: true } }, HASHTAG);
  const path = join(mkdtempSync(join(tmpdir(), 'results-')), `${name}.json`);
  writeFileSync(path, JSON.stringify(resultsFile(who, [done], at)));
  return path;
}

async function post(text: string): Promise<void> {
  const { page, inside } = await openX(ann, '/home');
  await write(page, INLINE, text);
  await untilCoach(inside, ({ chip }) => chip !== null);
  await page.click('[data-testid="tweetButtonInline"]');
  await untilNoChip(inside);
  await page.close();
}

describe('a course, from the trainer who makes it to the trainer who sees what came of it', () => {
  it('is made in the editor, signed, and handed on as text', async () => {
    await press(desk, 'Begin a course');
    await desk.waitForSelector('#f-courses-0-title-en');
    const home = (await desk.evaluate(() => location.hash)).split('/').slice(0, 4).join('/');
    await desk.$eval('#f-courses-0-title-en', (field) => (field as HTMLInputElement).select());
    await desk.type('#f-courses-0-title-en', TITLE);
    for (const tip of [HASHTAG, PICTURE]) {
      await desk.select('#course-tip-0', tip);
      await press(desk, 'Add a tip');
    }
    await press(desk, 'Remove');
    expect(await desk.$$eval('#f-courses-0-tips li', (all) => all.length)).toBe(2);
    await desk.type('#f-courses-0-passMark', '50');
    await untilSays(desk, 'Nothing is missing');
    await makeKey(desk, 'Training team, Department for Examples');
    course = await signAndCopy(desk, home);
    await openOwn(trainer, 'desk', '#/packs').then(async (page) => {
      await page.close();
    });
  });

  it('is taken by three learners: one makes a mistake, one is in Firefox, one drafts a post before and after', async () => {
    await post('Come along #worldsoilday');
    const hers = await takeCourse(ann, course);
    await learnCourse(hers, TITLE, 2, true);
    await untilSays(hers, 'Completed on');
    await post('Come along #WorldSoilDay');
    await untilTable<{ kind: string; tip: string }>(ann, 'outcomes', (rows) => rows.some(({ kind, tip }) => kind === 'practised' && tip === HASHTAG));
    await goTo(hers, '#/learning', 'main');
    await untilSays(hers, 'Passed');
    await untilSays(hers, 'put into practice once since');

    const his = await takeCourse(ben, course);
    await learnCourse(his, TITLE, 1, false);
    await sayWho(his, 'Ben Example', 'Web team');
    files.push(await resultsOf(his));

    const cats = await takeCourse(cat, course);
    await learnCourse(cats, TITLE, 2, false);
    await sayWho(cats, 'Cat Example', 'Web team');
    files.push(await resultsOf(cats));

    await sayWho(hers, 'Ann Example', 'Web team');
    await setStore(hers, store.url);
    await press(hers, 'Send what is new');
    await untilSays(hers, 'statements sent.');
    await press(hers, 'Send what is new');
    await untilSays(hers, 'The store has everything already.');
    expect(await axeOn(hers)).toEqual([]);
  }, 120_000);

  it('shows the trainer exactly what happened, by keyboard alone', async () => {
    await desk.bringToFront();
    await goTo(desk, '#/packs', '#new-title');
    const own = await takeCourse(trainer, course);
    await own.close();
    await setStore(desk, store.url);
    await goTo(desk, '#/training', '#results-files');
    files.push(colleague('Dai'), colleague('Eve'));
    // Only the browser's own question for files cannot be driven; what it gives is handed over.
    const input = await desk.$('#results-files');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...files, ...files);
    await untilSays(desk, 'Taken in:');
    await untilSays(desk, 'of 4 people');
    await fromTop(desk);
    await pressByKey(desk, 'Read from the record store');
    await untilSays(desk, 'of 1 person');

    await fromTop(desk);
    await tabTo(desk, 'Course');
    await desk.keyboard.type(TITLE.slice(0, 8));
    await untilSays(desk, '5 people in 1 team');
    const rows = await desk.$$eval('caption', (captions) =>
      Object.fromEntries(
        captions.map((caption) => [
          caption.textContent ?? '',
          [...(caption.parentElement?.querySelectorAll('tbody tr') ?? [])].map((line) => [...line.children].map((cell) => cell.textContent?.trim() ?? '')),
        ]),
      ),
    );
    expect(rows.Teams).toEqual([['Web team', '5', '7', '70%']]);
    expect(rows.People?.map(([name, , done, , status]) => [name, done, status]).sort()).toEqual([
      ['Ann Example', '2 / 2', 'Passed'],
      ['Ben Example', '1 / 2', 'Under way'],
      ['Cat Example', '2 / 2', 'Passed'],
      ['Dai', '1 / 2', 'Under way'],
      ['Eve', '1 / 2', 'Under way'],
    ]);
    const hashtag = rows.Tips?.find(([title]) => title?.includes('hashtag'));
    expect(hashtag?.slice(1, 3)).toEqual(['5', '67%']);
    expect(hashtag?.[3]).toMatch(/\(1\)$/);
    expect(hashtag?.[4]).toBe('1');
    for (const value of ['light', 'dark']) {
      await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await axeOn(desk), value).toEqual([]);
    }
    await desk.setViewport({ width: 320, height: 800 });
    expect(
      await desk.$$eval('main *', (all) =>
        all.filter((one) => one.getBoundingClientRect().right > 320 && !one.closest('.wide-table')).map((one) => `${one.tagName}#${one.id}.${one.className}`),
      ),
    ).toEqual([]);
    await desk.setViewport({ width: 1000, height: 900 });

    await fromTop(desk);
    await pressByKey(desk, 'Sort by Completed');
    await desk.waitForSelector('th[aria-sort="descending"]');
  }, 90_000);

  it('prints as a handout, and runs as a workshop in which the coach waits', async () => {
    await goTo(desk, '#/training', '#results-files');
    await press(desk, `Print a handout: ${TITLE}`);
    await untilSays(desk, 'Source:');
    expect(await axeOn(desk)).toEqual([]);
    const practice = await openOwn(trainer, 'practice', '#/workshop');
    await practice.waitForSelector('#workshop-from');
    await untilSays(practice, 'What is wrong with this post?');
    await untilNoChip(trainer.inside(practice), 1000);
    await press(practice, 'Show what the coach says');
    await untilCoach(trainer.inside(practice), ({ chip }) => chip !== null && /\d/.test(chip.text));
    expect(await axeOn(practice)).toEqual([]);
  });

  it('forgets the results, and brings them back', async () => {
    await desk.bringToFront();
    await goTo(desk, '#/training', '#results-files');
    await press(desk, 'Forget all results');
    await untilSays(desk, 'Forgot the results of 5 people.');
    await press(desk, 'Undo');
    await untilSays(desk, '5 people in 1 team');
  });

  it('shows each learner their own gap, in pictures and in words', async () => {
    const gap = await openOwn(ann, 'desk', '#/gap');
    await untilSays(gap, 'How wide your three gaps are');
    await gap.waitForSelector('.chart svg[role="img"]');
    expect(await gap.$$eval('.bar', (bars) => bars.map((bar) => bar.textContent ?? ''))).toEqual([
      expect.stringMatching(/^Politics.*known$/),
      expect.stringMatching(/^Central.*known$/),
      expect.stringMatching(/^Knowledge.*[1-9]\d?% known$/),
    ]);
    expect(await axeOn(gap)).toEqual([]);
  });
});
