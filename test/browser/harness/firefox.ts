import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { InsideCoach } from './coach';
import { pressCommand } from './firefox-window';
import { insideFirefox } from './inside-firefox';

export const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync) ?? '/usr/bin/firefox';
export const DIST_FIREFOX = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
/** Firefox gives each installation its own address for our pages; fixing it lets tests open them. */
const UUID = '6b1d0c5e-4c0a-4f7a-9a53-0d9d3c6f2a11';

export interface FirefoxExtension {
  browser: Browser;
  page(name: string): string;
  inside(page: Page): InsideCoach;
  /** Runs the browser's own shortcut of `open-coach`, as pressing its key does. */
  pressOpenCoach(): Promise<void>;
}

export async function startFirefox(options: { profile?: string; dist?: string } = {}): Promise<FirefoxExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'gap-monitor@example.org': UUID }),
      // No network here: without these, start-up waits for hosts that never answer.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
    ...(options.profile && { userDataDir: options.profile }),
  });
  await browser.installExtension(options.dist ?? DIST_FIREFOX);
  return {
    browser,
    page: (name) => `moz-extension://${UUID}/src/pages/${name}/index.html`,
    inside: (page) => insideFirefox(browser, page),
    pressOpenCoach: () => pressCommand(browser, 'G'),
  };
}
