import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn } from '../harness/axe';
import { type Extension, openPopup, startChromium } from '../harness/chromium';
import { GOVERNMENT_ROWS } from '../harness/government-rows';
import { grantedBuild } from '../harness/granted';
import { serveAt } from '../harness/x-site';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');

let extension: Extension;
beforeAll(async () => {
  // Opening the popup by its button lends it the page; no driver can press that, so the hosts are granted.
  const hosts = [...new Set([...GOVERNMENT_ROWS.map(({ address }) => new URL(address).hostname), 'www.ambervalley.gov.uk'])];
  extension = await startChromium({ dist: grantedBuild('granted-government', hosts) });
});
afterAll(() => extension?.browser.close());

async function popupOver(address: string, html: string): Promise<{ page: Page; popup: Page; words: string }> {
  const page = await extension.browser.newPage();
  await serveAt(page, new URL(address).origin, { html, script: '' });
  await page.goto(address);
  const popup = await openPopup(extension, page);
  await popup.waitForFunction(() => document.querySelector('.where__period')?.textContent?.trim());
  return { page, popup, words: await popup.evaluate(() => document.body.innerText) };
}

describe('the popup over a government page', () => {
  it('an open consultation: stage, days left, what to do at this stage, a post to start from, feeds and data', async () => {
    const { page, popup, words } = await popupOver('https://www.gov.uk/government/consultations/safer-crossings-near-schools', fixture('consultation'));
    expect(words).toContain('UK government · Department for Examples');
    expect(words).toMatch(/Consultation, open/i);
    expect(words).toMatch(/Closes 14 March 2036 \(\d+ days left\)/);
    expect(words).toContain('Tell us by Friday 14 March');
    expect(words).toContain('https://www.gov.uk/government/consultations/safer-crossings-near-schools');
    expect(words).toContain('Latest from this department (FEED)');
    expect(words).toContain('Crossings by council (CSV) (DATA)');
    expect(words).toContain('Open Government Licence');
    expect(await axeOn(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('a council’s page seen from a central account: who decides here, and that there is no feed', async () => {
    const { page, popup, words } = await popupOver('https://www.ambervalley.gov.uk/bins', fixture('bare'));
    expect(words).toContain('A council');
    expect(words).toContain('A council decides and runs this locally');
    expect(words).toContain('This page offers no feed and no data');
    expect(words).toContain('https://www.ambervalley.gov.uk/bins');
    expect(await popup.evaluate(() => document.body.innerHTML)).not.toContain('javascript:');
    await popup.close();
    await page.close();
  });

  for (const { what, address, html, says, never = [] } of GOVERNMENT_ROWS) {
    it(`${what}, at ${address}`, async () => {
      const { page, popup } = await popupOver(address, html);
      const words = (): Promise<string> => popup.evaluate(() => document.body.innerText);
      for (const phrase of says) await expect.poll(words).toContain(phrase);
      for (const phrase of never) expect(await words()).not.toContain(phrase);
      await popup.close();
      await page.close();
    });
  }
});
