import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import { tipsOf } from '../../src/guidance/tips';
import { resultsFile } from '../../src/learning/results-file';
import { startChromium } from '../browser/harness/chromium';
import { openOwn } from '../browser/harness/own-page';
import { madeUpResults } from '../quality/made-up-results';
import { median, row } from './page';

const LEARNERS = 2000;
const SIZES = [1000, 10_000, 100_000];

/** A trainer's desk over many results, in the real browser: taking them in, the first paint over them, and a change of filter. */
export async function benchLearning(): Promise<void> {
  const tips = tipsOf(loadBuiltInPacks()).map(({ tip }) => tip.id);
  mkdirSync('out', { recursive: true });
  console.log('\n### A trainer’s desk\n');
  row(['statements', 'learners', 'taken in, s', 'a second', 'first paint, ms', 'filter, ms']);
  row(['---', '---', '---', '---', '---', '---']);
  for (const size of SIZES) {
    const learners = Math.min(LEARNERS, size / 10);
    const file = join(process.cwd(), `out/results-${size}.json`);
    writeFileSync(file, JSON.stringify(resultsFile({ id: 'all' }, madeUpResults(size, learners, tips, Date.now()), Date.now())));
    const extension = await startChromium();
    const page = await openOwn(extension, 'desk', '#/training');
    page.setDefaultTimeout(120_000);
    const input = await page.waitForSelector('#results-files');
    const begun = Date.now();
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await page.waitForFunction(() => [...document.querySelectorAll('[role="status"] p')].some((line) => line.textContent?.startsWith('Taken in')));
    const taken = (Date.now() - begun) / 1000;
    await page.waitForSelector('#filter-gap');

    const paints: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      await page.evaluateOnNewDocument(() => {
        new MutationObserver(() => {
          if (!document.querySelector('#filter-gap')) return;
          requestAnimationFrame(() =>
            setTimeout(() => {
              globalThis.painted ??= performance.now();
            }),
          );
        }).observe(document, { childList: true, subtree: true });
      });
      await page.reload();
      paints.push((await (await page.waitForFunction(() => globalThis.painted)).jsonValue()) as number);
    }
    const filters: number[] = [];
    for (const gap of ['political', 'knowledge', 'central-local', '', 'knowledge']) {
      filters.push(
        await page.evaluate(async (value) => {
          const select = document.querySelector('#filter-gap') as HTMLSelectElement;
          select.value = value;
          const from = performance.now();
          select.dispatchEvent(new Event('change', { bubbles: true }));
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - from;
        }, gap),
      );
    }
    row([String(size), String(learners), taken, String(Math.round(size / taken)), median(paints.slice(1)), median(filters)]);
    await extension.browser.close();
  }
}
