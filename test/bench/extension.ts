import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { DIST } from '../browser/harness/chromium';
import { INLINE } from '../browser/harness/x-site';
import { emptyScript, launch, median, openHome, row } from './page';

const LOADS = 15;
const KEYS = 80;

/** A popup in Preact that only says hello: what any popup of this kind costs. */
async function emptyPopup(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
  const entry = join(process.cwd(), 'out/empty-popup.ts');
  mkdirSync('out', { recursive: true });
  writeFileSync(entry, `import { h, render } from 'preact'; render(h('main', null, 'Hello'), document.body);`);
  await build({ configFile: false, logLevel: 'error', build: { outDir: folder, lib: { entry, formats: ['es'], fileName: () => 'popup.js' } } });
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>p</title><body></body><script type="module" src="popup.js"></script>');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'empty popup', version: '1', action: { default_popup: 'popup.html' } }),
  );
  return folder;
}

export interface LoadCost {
  scriptMs: number;
  heapMb: number;
}

/** Loads take turns among the browsers, so that whatever else the machine does falls on all alike. */
async function loadCosts(extensions: (string | undefined)[]): Promise<LoadCost[]> {
  const browsers = await Promise.all(extensions.map(launch));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const seen = browsers.map(() => ({ script: [] as number[], heap: [] as number[] }));
  for (let load = 0; load < LOADS; load += 1) {
    for (const [at, browser] of browsers.entries()) {
      const page = await openHome(browser);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { ScriptDuration = 0, JSHeapUsedSize = 0 } = await page.metrics();
      seen[at]?.script.push(ScriptDuration * 1000);
      seen[at]?.heap.push(JSHeapUsedSize / 1e6);
      await page.close();
    }
  }
  await Promise.all(browsers.map((browser) => browser.close()));
  return seen.map(({ script, heap }) => ({ scriptMs: median(script), heapMb: median(heap) }));
}

export interface KeyCost {
  scriptMsPerKey: number;
  slowestMsToPaint: number;
}

/** Three rounds in turn, the middle one of each. */
async function keyCosts(extensions: (string | undefined)[]): Promise<KeyCost[]> {
  const rounds: KeyCost[][] = extensions.map(() => []);
  for (let round = 0; round < 3; round += 1) {
    for (const [at, extension] of extensions.entries()) rounds[at]?.push(await keyCost(extension));
  }
  return rounds.map((all) => ({
    scriptMsPerKey: median(all.map(({ scriptMsPerKey }) => scriptMsPerKey)),
    slowestMsToPaint: Math.max(...all.map(({ slowestMsToPaint }) => slowestMsToPaint)),
  }));
}

/** Types at a steady hand into a draft of some 280 characters. */
async function keyCost(extension?: string): Promise<KeyCost> {
  const browser = await launch(extension);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const page = await openHome(browser);
  await page.click(INLINE);
  await page.keyboard.type(
    'The pool at Ashby Lane opens again on Monday at 7am. The changing rooms have been rebuilt and there is step-free access throughout. #AshbyLane '.repeat(2),
  );
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await page.evaluate(() => {
    const slow: number[] = [];
    Object.assign(globalThis, { slow });
    new PerformanceObserver((list) => slow.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
  });
  const before = (await page.metrics()).ScriptDuration ?? 0;
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.type('abcde '[key % 6] ?? 'a', { delay: 60 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const after = (await page.metrics()).ScriptDuration ?? 0;
  const slow = await page.evaluate(() => (globalThis as unknown as { slow: number[] }).slow);
  await browser.close();
  return { scriptMsPerKey: ((after - before) * 1000) / KEYS, slowestMsToPaint: Math.max(16, ...slow) };
}

/** From the start of navigation to the frame after the first useful words are in the page. */
async function popupPaint(extension: string, path: string): Promise<number> {
  const browser = await launch(extension);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const [{ id } = { id: '' }] = [...(await browser.extensions()).values()];
  const times: number[] = [];
  for (let time = 0; time < LOADS; time += 1) {
    const page = await browser.newPage();
    await page.bringToFront();
    // In one expression: the runner of TypeScript files would mark a named function with a helper that the page lacks.
    await page.evaluateOnNewDocument(() => {
      new MutationObserver(() => {
        if (!document.querySelector('main')) return;
        requestAnimationFrame(() => {
          setTimeout(() => {
            globalThis.painted ??= performance.now();
          });
        });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${id}/${path}`);
    const painted = await page.waitForFunction(() => (globalThis as unknown as { painted?: number }).painted);
    times.push((await painted.jsonValue()) as number);
    await page.close();
  }
  await browser.close();
  // The first opening warms the browser up, not us.
  return median(times.slice(1));
}

declare global {
  var painted: number | undefined;
}

/** What the extension costs a page, side by side in one run with no extension and with an empty one. */
export async function benchExtension(): Promise<void> {
  const empty = emptyScript();
  console.log('\n### On the page (X fixture, medians)\n');
  row(['', 'no extension', 'empty script', 'Gap Monitor', 'above the empty script']);
  row(['---', '---', '---', '---', '---']);
  const [none, base, ours] = await loadCosts([undefined, empty, DIST]);
  if (none && base && ours) {
    row(['script at load, ms', none.scriptMs, base.scriptMs, ours.scriptMs, ours.scriptMs - base.scriptMs]);
    row(['heap at load, MB', none.heapMb, base.heapMb, ours.heapMb, ours.heapMb - base.heapMb]);
  }
  const [noneKey, baseKey, oursKey] = await keyCosts([undefined, empty, DIST]);
  if (noneKey && baseKey && oursKey) {
    row(['script per key, ms', noneKey.scriptMsPerKey, baseKey.scriptMsPerKey, oursKey.scriptMsPerKey, oursKey.scriptMsPerKey - baseKey.scriptMsPerKey]);
    row([
      'slowest key to paint, ms',
      noneKey.slowestMsToPaint,
      baseKey.slowestMsToPaint,
      oursKey.slowestMsToPaint,
      oursKey.slowestMsToPaint - baseKey.slowestMsToPaint,
    ]);
  }
  await popupRatio();
}

/** How much longer our popup takes than one that only says hello. */
export async function popupRatio(): Promise<void> {
  const popups = [await popupPaint(await emptyPopup(), 'popup.html'), await popupPaint(DIST, 'src/pages/popup/index.html')];
  const [emptyMs = Number.NaN, oursMs = Number.NaN] = popups;
  console.log(
    `\nPopup to first useful paint: empty Preact popup ${emptyMs.toFixed(1)} ms, ours ${oursMs.toFixed(1)} ms, ratio ${(oursMs / emptyMs).toFixed(2)}`,
  );
}
