import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import { tipsOf } from '../../src/guidance/tips';
import { resultsFile } from '../../src/learning/results-file';
import type { Extension } from '../browser/harness/chromium';
import { openOwn } from '../browser/harness/own-page';
import { untilSays } from '../browser/harness/packs-desk';
import { madeUpResults } from '../quality/made-up-results';

const LEARNERS = 260;
const RESULTS = 5200;

/** A gap monitor with some weeks behind it, and a trainer's desk over made-up learners. The people and their results are invented; the screens are not. */
export async function takeLearningPictures(extension: Extension, folder: string): Promise<void> {
  const tips = tipsOf(loadBuiltInPacks()).map(({ tip }) => tip.id);
  const desk = await openOwn(extension, 'desk', '#/gap');
  await desk.evaluate(async (ids) => {
    const opening = indexedDB.open('gap-monitor');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['completions', 'attempts', 'outcomes'], 'readwrite');
    const now = Date.now();
    const day = 24 * 60 * 60 * 1000;
    for (const [at, tip] of ids.entries()) {
      if (at % 3 > 0) continue;
      const when = now - (at % 9) * day;
      writing.objectStore('completions').put({ tip, at: when, pack: 'core', version: '1' });
      writing.objectStore('attempts').add({ tip, answer: 0, right: true, at: when });
    }
    const kinds = ['followed', 'dismissed', 'followed', 'posted-anyway', 'followed'];
    for (let at = 0; at < 160; at += 1) {
      const outcome = { rule: `rule-${at % 7}`, tip: ids[at % 20], draft: `d${at}`, platform: 'x', at: now - ((at * 5) % 80) * day };
      writing.objectStore('outcomes').add({ ...outcome, kind: 'shown' });
      writing.objectStore('outcomes').add({ ...outcome, kind: kinds[at % kinds.length] });
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
  }, tips);
  await desk.reload();
  await desk.waitForSelector('.chart svg');
  await desk.setViewport({ width: 1000, height: 1150 });
  await desk.screenshot({ path: `${folder}/gap-monitor.png` });

  const path = join(mkdtempSync(join(tmpdir(), 'results-')), 'results.json');
  writeFileSync(path, JSON.stringify(resultsFile({ id: 'all' }, madeUpResults(RESULTS, LEARNERS, tips, Date.now()), Date.now())));
  await desk.evaluate(() => {
    location.hash = '#/training';
  });
  const input = await desk.waitForSelector('#results-files');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
  await untilSays(desk, 'Taken in:');
  await desk.setViewport({ width: 1000, height: 1150 });
  await desk.evaluate(() => scrollTo(0, 0));
  await desk.screenshot({ path: `${folder}/training.png` });
  await desk.screenshot({ path: 'out/training-whole.png', fullPage: true });
  await desk.close();
}
