import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../browser/harness/chromium';
import { readFixture } from '../browser/harness/fixtures';
import { INLINE, serveAt } from '../browser/harness/x-site';

const HOSTS = ['https://x.com/*'];

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** An extension whose content script does nothing: what any extension on this page costs. */
export function emptyScript(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-script-'));
  writeFileSync(join(folder, 'empty.js'), '');
  const manifest = { manifest_version: 3, name: 'empty', version: '1', content_scripts: [{ matches: HOSTS, js: ['empty.js'] }] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

export const launch = (extension?: string): Promise<Browser> =>
  puppeteer.launch({ executablePath: CHROMIUM, pipe: true, args: CHROMIUM_FLAGS, enableExtensions: extension ? [extension] : true });

export async function openHome(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await serveAt(page, 'https://x.com', readFixture('x'));
  await page.goto('https://x.com/home');
  await page.bringToFront();
  await page.waitForSelector(INLINE);
  return page;
}

/** One line of a table. */
export const row = (cells: (string | number)[]): void =>
  console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`);
