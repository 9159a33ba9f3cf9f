import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilCoach } from '../harness/coach';
import { type FirefoxExtension, startFirefox } from '../harness/firefox';
import { inPopup, pressCommand } from '../harness/firefox-window';
import { openX, write } from '../harness/open-x';
import { readTable, untilTable } from '../harness/own-data';
import { rightAnswerTo } from '../harness/question';
import { MODAL } from '../harness/x-site';

const profile = mkdtempSync(join(tmpdir(), 'gap-monitor-'));
let extension: FirefoxExtension;
beforeAll(async () => {
  extension = await startFirefox({ profile });
});
afterAll(async () => {
  await extension?.browser.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Asks the open popup again and again until it shows what is waited for. */
const untilPopup = (words: string): Promise<void> =>
  expect
    .poll(() => inPopup(extension.browser, (document) => document.body.textContent ?? '').catch(() => ''), { timeout: 10_000, interval: 200 })
    .toContain(words) as Promise<void>;

describe('the popup, in Firefox', () => {
  it('opens by its key over a draft, completes a tip, and the completion outlives the browser', async () => {
    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Come along #worldsoilday');
    await untilCoach(inside, ({ chip }) => chip?.text === '1');
    await pressCommand(extension.browser, 'M');
    await untilPopup('X · writing a post');
    await untilPopup('1 thing to check');
    await inPopup(extension.browser, (document) => document.querySelector<HTMLElement>('.tips .link')?.click());
    await untilPopup('Check my answer');
    const title = await inPopup(extension.browser, (document) => document.querySelector('h1')?.textContent ?? '');
    await inPopup(
      extension.browser,
      new Function('document', `document.querySelectorAll('.govuk-radios__input')[${rightAnswerTo(title)}].click()`) as () => void,
    );
    await inPopup(extension.browser, (document) => document.querySelector<HTMLElement>('form button[type="submit"]')?.click());
    await untilPopup('Completed on');
    await page.click(MODAL);
    await untilTable<{ tip: string }>(extension, 'completions', (rows) => rows.length === 1);

    await extension.browser.close();
    extension = await startFirefox({ profile });
    expect((await readTable<{ tip: string }>(extension, 'completions')).map(({ tip }) => tip)).toEqual(['capitalise-each-word-in-hashtags']);
  });
});
