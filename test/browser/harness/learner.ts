import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { catchDownloads } from './learning-desk';
import type { AnyExtension } from './open-x';
import { openOwn } from './own-page';
import { goTo, openText, press, untilSays } from './packs-desk';
import { answerRightly, answerWrongly } from './question';

/** Opens the course that a trainer gave as copied text, and takes it. */
export async function takeCourse(extension: AnyExtension, text: string): Promise<Page> {
  const desk = await openOwn(extension, 'desk', '#/packs');
  await openText(desk, text);
  await press(desk, 'Take this pack');
  await untilSays(desk, 'is now in force');
  return desk;
}

/** Goes through a course from its beginning: each tip answered, the first one wrongly at first if so wanted. */
export async function learnCourse(desk: Page, title: string, tips: number, slipsFirst: boolean): Promise<void> {
  await goTo(desk, '#/learning', 'main');
  await untilSays(desk, title);
  await press(desk, 'Begin');
  for (let at = 0; at < tips; at += 1) {
    await desk.waitForSelector('.govuk-radios__input');
    if (at === 0 && slipsFirst) {
      await answerWrongly(desk);
      await untilSays(desk, 'Not quite.');
    }
    await answerRightly(desk);
    await untilSays(desk, 'Completed on');
    if (at < tips - 1) {
      const before = await desk.$eval('h1', (heading) => heading.textContent);
      await press(desk, 'Next:');
      await desk.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, {}, before);
    }
  }
}

/** Says who the learner is. */
export async function sayWho(desk: Page, name: string, team: string): Promise<void> {
  await goTo(desk, '#/evidence', '#learner-name');
  await desk.type('#learner-name', name);
  await desk.type('#learner-team', team);
  await press(desk, 'Save');
  await untilSays(desk, 'Saved.');
}

/** The file for the trainer, as the page makes it. */
export async function resultsOf(desk: Page): Promise<string> {
  await goTo(desk, '#/evidence', '#learner-name');
  const caught = await catchDownloads(desk);
  await press(desk, 'File for your trainer');
  const [file] = await caught();
  if (!file) throw new Error('no file was made');
  const path = join(mkdtempSync(join(tmpdir(), 'results-')), file.name);
  writeFileSync(path, file.text);
  return path;
}

/** Sets the record store, as somebody who was given its address and key. */
export async function setStore(desk: Page, url: string): Promise<void> {
  await goTo(desk, '#/evidence', '#store-url');
  await desk.type('#store-url', url);
  await desk.type('#store-user', 'key');
  await desk.type('#store-password', 'secret');
  await desk.evaluate(() => (document.querySelector('#store-url') as HTMLInputElement).form?.requestSubmit());
  await untilSays(desk, 'Send what is new');
}
