import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CHROMIUM } from '../browser/harness/chromium';
import { FIREFOX } from '../browser/harness/firefox';

const BROWSERS = [
  { path: CHROMIUM, debian: 'chromium', name: 'Chromium' },
  { path: FIREFOX, debian: 'firefox-esr', name: 'Firefox' },
];

/**
 * Makes sure that the browsers are there: installs what is missing where we may (root on Debian), otherwise says exactly what
 * to install. Returns what is still missing, in words.
 */
export function ensureBrowsers(wanted: string[]): string[] {
  const missing = () => BROWSERS.filter(({ name, path }) => wanted.includes(name) && !existsSync(path));
  const packages = missing().map(({ debian }) => debian);
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' and ')} …`);
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env });
    } catch {
      // What is missing is reported below, in words that help.
    }
  }
  return missing().map(
    ({ name, debian, path }) => `${name} is missing at ${path}. On Debian or Ubuntu: sudo apt-get install ${debian}. Elsewhere, put it there or link it.`,
  );
}
