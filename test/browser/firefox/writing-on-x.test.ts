import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickInCoach, untilCoach, untilNoChip } from '../harness/coach';
import { type FirefoxExtension, startFirefox } from '../harness/firefox';
import { type OpenSite, openX, write } from '../harness/open-x';
import { untilTable } from '../harness/own-data';
import { readerCases } from '../harness/reader-cases';
import { INLINE, MODAL } from '../harness/x-site';

let extension: FirefoxExtension;
let site: OpenSite | undefined;
beforeAll(async () => {
  extension = await startFirefox();
});
afterEach(async () => {
  await site?.page.close();
  site = undefined;
});
afterAll(() => extension?.browser.close());

describe('a civil servant writes a post on X, in Firefox', () => {
  it('is told what to check, opens it by the key, and hears no more once it is mended', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'One in four of us will need help this year. #mentalhealthawareness');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await extension.pressOpenCoach();
    const { panel } = await untilCoach(inside, (now) => now.panel?.hasFocus === true);
    expect(panel?.findings[0]).toMatchObject({ severity: 'Should', quote: '#mentalhealthawareness' });
    await page.keyboard.press('Escape');
    await untilCoach(inside, (now) => now.panel === null);
    for (let at = 0; at < 'mentalhealthawareness'.length; at += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('MentalHealthAwareness');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await untilTable<{ kind: string }>(extension, 'outcomes', (rows) => rows.some(({ kind }) => kind === 'followed'));
  });

  it('is stopped once by itself for a must, without losing the caret', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'Lovely morning with our Lib Dem candidate. Vote Lib Dem in May!');
    const { panel } = await untilCoach(inside, (now) => now.panel !== null);
    expect(panel?.findings[0]?.severity).toBe('Stop');
    await page.keyboard.type(' Hurrah.');
    expect(await page.$eval(MODAL, (composer) => composer.textContent)).toContain('in May! Hurrah.');
  });

  it('keeps its look where the page’s policy allows no styles but its own', async () => {
    site = await openX(extension, '/compose/post', { 'content-security-policy': "style-src 'self'; script-src 'self'" });
    await write(site.page, MODAL, 'See bit.ly/abc123');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '1');
    expect(await site.inside((root) => getComputedStyle(root.querySelector('.chip') as Element).position)).toBe('fixed');
  });

  it('clears away after sending', async () => {
    site = await openX(extension, '/home');
    await write(site.page, INLINE, 'Details at bit.ly/abc123');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '1');
    await site.page.click('[data-testid="tweetButtonInline"]');
    await untilNoChip(site.inside);
    await untilTable<{ kind: string }>(extension, 'outcomes', (rows) => rows.some(({ kind }) => kind === 'posted-anyway'));
  });

  it('calls a prompt not relevant', async () => {
    site = await openX(extension, '/compose/post');
    await write(site.page, MODAL, 'Come along #worldsoilday');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(site.page, site.inside, '.chip');
    await untilCoach(site.inside, (now) => now.panel !== null);
    await clickInCoach(site.page, site.inside, '.button--quiet', 'Not relevant');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓');
  });

  readerCases(async (path): Promise<Page> => (await openX(extension, path)).page);
});
