import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { clickInCoach, untilCoach } from '../harness/coach';
import { insideChromium } from '../harness/inside-chromium';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { goTo, press, untilSays, writePack } from '../harness/packs-desk';

let extension: Extension;
let page: Page;
let home = '';
const folder = mkdtempSync(join(tmpdir(), 'posts-'));

beforeAll(async () => {
  extension = await startChromium();
  page = await openOwn(extension, 'desk', '#/packs');
  home = await writePack(page, 'Example press office');
});
afterAll(() => extension?.browser.close());

interface Draft {
  pack: { title: { en: string }; rules: { say: { en: string }; when: unknown }[]; tips?: unknown[]; checklists?: unknown[]; changes?: unknown[] };
  past: unknown[];
}
const draft = async (): Promise<Draft> => (await readTable<Draft>(extension, 'packDrafts'))[0] as Draft;
const saved = (): Promise<unknown> => untilSays(page, 'All changes are saved.');
const fieldValue = (id: string): Promise<string> => page.$eval(id, (field) => (field as HTMLInputElement).value);

describe('writing a pack', () => {
  it('saves itself, and can be undone even after the page was loaded anew', async () => {
    await saved();
    expect((await draft()).pack.rules[0]?.say.en).toBe('This names the Blue Widget before its launch.');
    await page.reload();
    await page.waitForSelector('#f-rules-0-say-en');
    await press(page, 'Undo');
    await page.waitForFunction(() => document.querySelectorAll('.verdict').length === 1);
    await press(page, 'Redo');
    await page.waitForFunction(() => document.querySelectorAll('.verdict').length === 2);
    await saved();
    expect((await draft()).past.length).toBeGreaterThan(5);
  });

  it('runs the examples live, red and green', async () => {
    await page.type('#f-rules-0-examples-fires', '\nA widget that is not blue');
    await untilSays(page, 'Wrong: it stays silent');
    await untilSays(page, '1 thing to put right');
    await press(page, '1 thing to put right');
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
    await page.click('.govuk-error-summary a');
    await page.waitForFunction(() => document.activeElement?.id === 'f-rules-0-examples-fires');
    await press(page, 'Undo');
    await untilSays(page, 'Nothing is missing');
  });

  it('builds a condition out of sentences, groups in groups, and says it in words', async () => {
    await press(page, 'Add a condition');
    await page.waitForSelector('#f-rules-0-when-c-1-kind');
    await page.select('#f-rules-0-when-c-1-kind', 'context');
    await page.click('#f-rules-0-when-c-1-account-local');
    await press(page, 'Add a group');
    await page.waitForSelector('#f-rules-0-when-c-2-g-0-terms');
    await page.type('#f-rules-0-when-c-2-g-0-terms', 'coming soon');
    await page.select('#f-rules-0-when-c-2-g-1-kind', 'during');
    await page.click('#f-rules-0-when-c-2-g-mode-none');
    await untilSays(page, 'it is not so that the post mentions “coming soon” or it is during a pre-election period');
    await saved();
    expect((await draft()).pack.rules[0]?.when).toEqual({
      all: [
        { terms: ['blue widget*'], unless: ['blue widget factory'] },
        { context: { account: ['central', 'local'] } },
        { not: { any: [{ terms: ['coming soon'] }, { during: 'pre-election' }] } },
      ],
    });
    await page.select('#f-rules-0-when-c-1-kind', 'json');
    await page.waitForSelector('#f-rules-0-when-c-1-json');
    await page.type('#f-rules-0-when-c-1-json', ' nonsense');
    await untilSays(page, 'This is not JSON that a condition can be');
    for (let n = 0; n < 6; n += 1) await press(page, 'Undo');
    for (let n = 0; n < 30; n += 1) {
      const left = await page.$('#f-rules-0-when-c-1-kind');
      if (!left) break;
      await press(page, 'Undo');
    }
    await untilSays(page, 'Nothing is missing');
  });

  it('writes tips, checklists and changes, and says at each field what is missing', async () => {
    await goTo(page, `${home}/tips`, 'main .govuk-button');
    await press(page, 'Add');
    await page.waitForSelector('#f-tips-0-title-en');
    await untilSays(page, 'things to put right');
    await press(page, '1');
    await page.waitForSelector('#f-tips-0-title-en-error');
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
    await page.type('#f-tips-0-title-en', 'Wait for the launch');
    await page.type('#f-tips-0-title-cy', 'Arhoswch am y lansiad');
    await page.type('#f-tips-0-body-en', 'Say nothing of a product before its launch.');
    await page.type('#f-tips-0-source-title', 'Launch handbook');
    await page.type('#f-tips-0-source-publisher', 'Department for Examples');
    await page.type('#f-tips-0-source-url', 'https://example.gov.uk/launch');
    await page.type('#f-tips-0-question-ask-en', 'When may you name it?');
    for (const [at, answer] of ['After the launch', 'When it is ready'].entries()) {
      await page.type(`#f-tips-0-question-answers-${at}-text-en`, answer);
      await page.type(`#f-tips-0-question-answers-${at}-because-en`, 'The launch is the moment.');
    }
    await untilSays(page, 'Nothing is missing');
    expect(await fieldValue('#f-tips-0-id')).toBe('wait-for-the-launch');
    await goTo(page, `${home}/changes`, '#change-rule');
    await page.select('#change-rule', 'hashtag-without-capitals');
    await press(page, 'Add');
    await untilSays(page, 'Silence it');
    await goTo(page, `${home}/checklists`, 'main .govuk-button');
    await press(page, 'Add');
    await page.waitForSelector('#f-checklists-0-title-en');
    await page.type('#f-checklists-0-title-en', 'Before a launch');
    await page.click('#needed-0');
    await press(page, 'Add a stage');
    await page.waitForSelector('#f-checklists-0-stages-0-role-en');
    await page.type('#f-checklists-0-stages-0-role-en', 'Head of news');
    await untilSays(page, 'Nothing is missing');
    await saved();
    expect((await draft()).pack).toMatchObject({
      tips: [{ id: 'wait-for-the-launch', title: { cy: 'Arhoswch am y lansiad' } }],
      changes: [{ rule: 'hashtag-without-capitals', silenced: true }],
      checklists: [{ needed: {}, stages: [{ role: { en: 'Head of news' } }] }],
    });
  });

  it('shows the JSON, and refuses what is no pack without losing what was typed', async () => {
    await goTo(page, `${home}/json`, '#pack-json');
    await page.focus('#pack-json');
    await page.type('#pack-json', 'x');
    await press(page, 'Use this');
    await untilSays(page, 'Not used.');
    expect(await fieldValue('#pack-json')).toMatch(/x\s*$|^x/);
    await page.$eval('#pack-json', (field) => {
      const area = field as HTMLTextAreaElement;
      area.value = area.value.replace(/x$|^x/, '').replace('Example press office', 'Renamed in JSON');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(page, 'Use this');
    await untilSays(page, 'The pack is now as written here.');
    await press(page, 'Undo');
    await page.waitForFunction(() => !document.body.innerText.includes('Renamed in JSON'));
  });
});

describe('trying a pack', () => {
  it('lets the real coach speak over the pack, and says which rule, from which pack, and why', async () => {
    await goTo(page, `${home}/test`, '#compose');
    const inside = insideChromium(page);
    await page.type('#compose', 'Our Blue Widgets arrive tomorrow #worldsoilday');
    await untilSays(page, 'this pack ·');
    await untilSays(page, 'Because the post mentions “blue widget*”');
    await untilCoach(inside, ({ chip }) => chip?.text === '! 1');
    await clickInCoach(page, inside, '.chip');
    const { panel } = await untilCoach(inside, (seen) => seen.panel !== null);
    // The pack silences the rule about hashtags, so there is one thing to say and not two.
    expect(panel?.findings.map(({ say }) => say)).toEqual(['This names the Blue Widget before its launch.']);
  });

  it('runs over a table of past posts and counts; a long run can be stopped', async () => {
    const file = join(folder, 'posts.csv');
    writeFileSync(file, 'Date,Full text\n2026-01-01,"Blue widgets, everywhere"\n2026-01-02,Nothing\n2026-01-03,A blue widget\n');
    await goTo(page, `${home}/posts`, '#posts-file');
    const upload = (await page.$('#posts-file')) as ElementHandle<HTMLInputElement>;
    await upload.uploadFile(file);
    await page.waitForSelector('#posts-column');
    expect(await fieldValue('#posts-column')).toBe('Full text');
    await press(page, 'Try them all');
    await untilSays(page, '3 posts tried. Something was said about 2 of them.');
    expect(await page.$$eval('tbody td', (cells) => cells.map((cell) => cell.textContent))).toEqual(['2', '66.7%', 'Blue widgets, everywhere']);

    const long = join(folder, 'long.csv');
    writeFileSync(long, `Full text\n${'Our Blue Widget of the week is a long story about very many things\n'.repeat(300_000)}`);
    await upload.uploadFile(long);
    await untilSays(page, '300000 posts to try.');
    await press(page, 'Try them all');
    await press(page, 'Stop');
    await page.waitForFunction(() => /Stopped after \d+ of 300000 posts/.test(document.body.innerText));
  });

  it('a draft can be thrown away and put back', async () => {
    await goTo(page, '#/packs', '#new-title');
    await press(page, 'Throw away');
    await untilSays(page, 'is thrown away.');
    expect(await readTable(extension, 'packDrafts')).toEqual([]);
    await press(page, 'Put it back');
    await untilSays(page, 'Changed on');
    expect((await draft()).pack.title.en).toBe('Example press office');
  });
});
