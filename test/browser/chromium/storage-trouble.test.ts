import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { clickInCoach, untilCoach } from '../harness/coach';
import { openX, write } from '../harness/open-x';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { answerRightly } from '../harness/question';
import { MODAL } from '../harness/x-site';

let extension: Extension | undefined;
afterEach(async () => {
  await extension?.browser.close();
  extension = undefined;
});

/** The browser's own limit on what an origin may keep. It looks anew only where nothing was written for half a minute. */
const fillDisk = async (page: Page, id: string): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize: 1 });
};

const refuse = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('refused', 'SecurityError');
  };
};

describe('when nothing can be kept', () => {
  it('a full disk: says so, keeps what was saved before and what was typed, and claims no completion', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'gap-monitor-'));
    extension = await startChromium({ profile, fresh: true });
    const before = await openOwn(extension, 'desk', '#/settings');
    await before.click('#kind-local');
    await before.click('#nation-england');
    await before.click('form button[type="submit"]');
    await before.waitForFunction(() => document.body.innerText.includes('Saved.'));
    await extension.browser.close();

    extension = await startChromium({ profile });
    const page = await openOwn(extension, 'desk', '#/settings');
    await fillDisk(page, extension.id);
    await page.click('#kind-devolved');
    await page.click('form button[type="submit"]');
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent?.includes('the disk is full'));
    expect(await page.$('#kind-devolved:checked')).not.toBeNull();
    const kept = (await readTable<{ key: string; value: string }>(extension, 'settings')).find(({ key }) => key === 'kind');
    expect(kept?.value).toBe('local');

    const tip = await openOwn(extension, 'desk', '#/tip/describe-every-picture');
    await answerRightly(tip);
    await tip.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent?.includes('the disk is full'));
    expect(await tip.evaluate(() => document.body.innerText)).toContain('Not completed yet');

    const { page: site, inside } = await openX(extension, '/compose/post');
    await write(site, MODAL, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(site, inside, '.chip');
    await clickInCoach(site, inside, '.button--quiet', 'Not relevant');
    await untilCoach(inside, ({ panel }) => panel?.findings.length === 0);
    await expect.poll(() => inside((root) => root.querySelector('.panel__inside > .note')?.textContent)).toContain('could not keep that');
    rmSync(profile, { recursive: true, force: true });
  });

  it('storage refused: our pages say so, and the coach goes on without memory', async () => {
    extension = await startChromium();
    await (await extension.worker()).evaluate(refuse);
    const { page: site, inside, complaints } = await openX(extension, '/compose/post');
    await write(site, MODAL, 'See bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    expect(complaints).toEqual([]);

    const page = await extension.browser.newPage();
    await page.evaluateOnNewDocument(refuse);
    await page.goto(extension.page('desk'));
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent?.includes('does not let us keep anything'));
    expect(await page.evaluate(() => document.body.innerText)).toContain('Search all tips');
  });
});
