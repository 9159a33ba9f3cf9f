import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { clickInCoach, seeCoach, untilCoach, untilNoChip } from '../harness/coach';
import { type OpenSite, openX, wipe, write } from '../harness/open-x';
import { untilTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { INLINE, MODAL } from '../harness/x-site';

interface Outcome {
  kind: string;
  rule: string;
  tip: string;
  draft: string;
}

let extension: Extension;
let site: OpenSite;

beforeAll(async () => {
  extension = await startChromium();
});
afterEach(() => site?.page.close());
afterAll(() => extension?.browser.close());

describe('a civil servant writes a post on X', () => {
  it('is told the one thing worth knowing, and hears no more once it is mended', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'One in four of us will need help this year. #mentalhealthawareness');
    const seen = await untilCoach(inside, ({ chip }) => chip?.text === '1');
    expect(seen.chip?.visible).toBe(true);
    expect(seen.panel).toBeNull();

    await extension.pressOpenCoach();
    const { panel } = await untilCoach(inside, (now) => now.panel?.hasFocus === true);
    expect(panel?.title).toBe('1 thing to check');
    expect(panel?.account).toContain('@DeptExample');
    expect(panel?.findings[0]).toMatchObject({ severity: 'Should', quote: '#mentalhealthawareness' });
    expect(panel?.findings[0]?.tip).not.toBe('');

    await page.keyboard.press('Escape');
    await untilCoach(inside, (now) => now.panel === null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('tweetTextarea_0');
    expect(await page.$('[role="dialog"]')).not.toBeNull();

    for (let at = 0; at < 'mentalhealthawareness'.length; at += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('MentalHealthAwareness');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    const outcomes = await untilTable<Outcome>(extension, 'outcomes', (rows) => rows.some(({ kind }) => kind === 'followed'));
    const followed = outcomes.find(({ kind }) => kind === 'followed');
    expect(outcomes.some(({ kind, draft, rule }) => kind === 'shown' && draft === followed?.draft && rule === followed?.rule)).toBe(true);
    expect(JSON.stringify(outcomes)).not.toContain('mental');
  });

  it('is stopped once by itself for a must, without losing the caret', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'Lovely morning with our Lib Dem candidate. Vote Lib Dem in May!');
    const { panel } = await untilCoach(inside, (now) => now.panel !== null);
    expect(panel?.findings[0]?.severity).toBe('Stop');
    expect(panel?.hasFocus).toBe(false);
    await page.keyboard.type(' Hurrah.');
    expect(await page.$eval(MODAL, (composer) => composer.textContent)).toContain('in May! Hurrah.');

    await clickInCoach(page, inside, '.close');
    await untilCoach(inside, (now) => now.panel === null);
    await page.click(MODAL);
    await page.keyboard.type(' And call Ruth on her NI number JG 10 37 59 A.');
    await untilCoach(inside, ({ chip }) => (chip?.text ?? '').includes('2'));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect((await seeCoach(inside))?.panel).toBeNull();
  });

  it('never opens by itself for anything less', async () => {
    site = await openX(extension, '/compose/post');
    await write(site.page, MODAL, 'See bit.ly/abc123 #mentalhealthawareness');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '2');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect((await seeCoach(site.inside))?.panel).toBeNull();
  });

  it('what was called not relevant in one box is so in the next, without a page load', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await write(page, INLINE, 'Come along #blackhistorymonth');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(page, inside, '.chip');
    await untilCoach(inside, (now) => now.panel !== null);
    await clickInCoach(page, inside, '.button--quiet', 'Not relevant');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await page.click('#compose');
    await write(page, MODAL, 'Come along #blackhistorymonth');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓' && chip.visible);
    await page.keyboard.type(' and bit.ly/other3');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
  });

  it('does not open in the middle of typing, however long somebody types', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'Vote Lib Dem in May! ');
    for (let key = 0; key < 40; key += 1) {
      await page.keyboard.type('abcde '[key % 6] ?? 'a', { delay: 90 });
      if (key % 8 === 0) expect((await seeCoach(inside))?.panel ?? null).toBeNull();
    }
    await untilCoach(inside, (now) => now.panel !== null);
  });

  it('calls a prompt not relevant: it goes, and stays away for the same words but not for others', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(page, inside, '.chip');
    await untilCoach(inside, (now) => now.panel !== null);
    await clickInCoach(page, inside, '.button--quiet', 'Not relevant');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await untilTable<{ hash: string }>(extension, 'dismissals', (rows) => rows.length > 0 && rows.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash)));

    await page.reload();
    await write(page, MODAL, 'Again #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');
    await page.keyboard.type(' #mentalhealthawareness');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
  });

  it('offers to switch off what a person keeps calling not relevant, and then says it nowhere', async () => {
    for (const link of ['bit.ly/one1', 'bit.ly/two2', 'bit.ly/three3']) {
      site = await openX(extension, '/compose/post');
      await write(site.page, MODAL, `Details at ${link}`);
      await untilCoach(site.inside, ({ chip }) => chip?.text === '1');
      await clickInCoach(site.page, site.inside, '.chip');
      const { panel } = await untilCoach(site.inside, (now) => now.panel !== null);
      expect(panel?.findings[0]?.buttons.some((words) => words.startsWith('Stop saying'))).toBe(false);
      await clickInCoach(site.page, site.inside, '.button--quiet', 'Not relevant');
      await untilCoach(site.inside, ({ chip }) => chip?.text === '✓');
      await site.page.close();
    }
    site = await openX(extension, '/compose/post');
    await write(site.page, MODAL, 'Details at bit.ly/four4');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(site.page, site.inside, '.chip');
    await untilCoach(site.inside, (now) => now.panel !== null);
    await clickInCoach(site.page, site.inside, 'button', 'Stop saying');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓');
    await site.page.reload();
    await write(site.page, MODAL, 'Details at bit.ly/five5');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓');
    const { browser, page } = extension;
    const desk = await openOwn({ browser, page }, 'desk', '#/settings');
    await desk.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Say it again'))?.click());
    await desk.waitForFunction(() => document.body.innerText.includes('None. When you call'));
    await desk.close();
  });

  it('posts anyway: the prompt is recorded as such, and the next draft starts afresh', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await write(page, INLINE, 'Details at bit.ly/abc123');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await page.click('[data-testid="tweetButtonInline"]');
    await untilNoChip(inside);
    const rows = await untilTable<Outcome>(extension, 'outcomes', (all) => all.some(({ kind }) => kind === 'posted-anyway'));
    const first = rows.find(({ kind }) => kind === 'posted-anyway')?.draft;
    await write(page, INLINE, 'Details at bit.ly/xyz789');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await untilTable<Outcome>(extension, 'outcomes', (all) =>
      all.some(({ kind, rule, draft }) => kind === 'shown' && rule.includes('short') && draft !== first),
    );
  });

  it('throws a draft away: nothing is said to have been followed', async () => {
    site = await openX(extension, '/compose/post');
    const before = (await untilTable<Outcome>(extension, 'outcomes', () => true)).filter(({ kind }) => kind === 'followed').length;
    await write(site.page, MODAL, 'Details at bit.ly/thrown');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '1');
    await wipe(site.page, MODAL);
    await untilNoChip(site.inside);
    const after = (await untilTable<Outcome>(extension, 'outcomes', () => true)).filter(({ kind }) => kind === 'followed').length;
    expect(after).toBe(before);
  });

  it('hands over the corrected post to copy, and writes nothing into the box', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await extension.browser.defaultBrowserContext().overridePermissions('https://x.com', ['clipboard-read', 'clipboard-sanitized-write']);
    await write(page, MODAL, 'Talk to us #suicidepreventionday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await clickInCoach(page, inside, '.chip');
    await untilCoach(inside, (now) => now.panel !== null);
    await clickInCoach(page, inside, 'button', 'Copy corrected');
    await inside((root) => root.querySelector('.note')?.textContent);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Talk to us #SuicidePreventionDay');
    expect(await page.$eval(MODAL, (composer) => composer.textContent)).toBe('Talk to us #suicidepreventionday');
  });

  it('says which account posts, and what the person says of it holds from then on', async () => {
    site = await openX(extension, '/compose/post');
    const { page, inside } = site;
    await write(page, MODAL, 'Off to the pool');
    await untilCoach(inside, ({ chip }) => chip !== null);
    await extension.pressOpenCoach();
    await untilCoach(inside, (now) => now.panel?.account.includes('We do not know this account') === true);
    await inside((root) => root.querySelector<HTMLElement>('select')?.focus());
    await page.keyboard.type('my own');
    await page.keyboard.press('Enter');
    await clickInCoach(page, inside, 'button', 'Save');
    await untilTable<{ handle: string; kind: string }>(extension, 'accounts', ([row]) => row?.handle === 'deptexample' && row.kind === 'personal');
    await page.reload();
    await write(page, MODAL, 'Off to the pool again');
    await untilCoach(inside, ({ chip }) => chip !== null);
    await extension.pressOpenCoach();
    const seen = await untilCoach(inside, (now) => now.panel !== null);
    expect(seen.panel?.account).toContain('my own account');
    expect(seen.panel?.account).not.toContain('We do not know');
  });

  it('notices that another account posts, without a page load', async () => {
    site = await openX(extension, '/home');
    const { page, inside } = site;
    await write(page, INLINE, 'Off to the pool');
    await untilCoach(inside, ({ chip }) => chip !== null);
    await page.click('#switch');
    await page.click('#compose');
    await write(page, MODAL, 'And to the library');
    await untilCoach(inside, ({ chip }) => chip?.visible === true);
    await extension.pressOpenCoach();
    await untilCoach(inside, (now) => now.panel?.account.includes('@OtherOffice') === true && now.panel.account.includes('We do not know'));
  });

  it('hears politely, without sight, what others see', async () => {
    site = await openX(extension, '/compose/post');
    await write(site.page, MODAL, 'See bit.ly/abc123');
    const { announced } = await untilCoach(site.inside, (now) => now.announced !== '');
    expect(announced).toMatch(/^1 thing to check\. .+ Press Alt\+Shift\+G to read more\.$/);
  });
});
