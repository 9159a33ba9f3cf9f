import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/clearance/subject';
import { makeSigningKey, type SigningKey } from '../../../src/shared/signing/signing-key';
import { axeInCoach, axeOn } from '../harness/axe';
import { type Extension, openPopup, startChromium } from '../harness/chromium';
import { fill, paste, press, says, tabAt, tokenOn } from '../harness/clearing';
import { answerTo, requestBy } from '../harness/clearing-keys';
import { untilCoach } from '../harness/coach';
import { type OpenSite, openX, write } from '../harness/open-x';
import { openOwn } from '../harness/own-page';
import { MODAL } from '../harness/x-site';

let extension: Extension;
let site: OpenSite;
let office: SigningKey;
let theirs: string;
beforeAll(async () => {
  extension = await startChromium();
  office = (await makeSigningKey('the press office signs')).key;
  const writer = (await makeSigningKey('somebody else writes it')).key;
  const media = [
    { kind: 'image' as const, alt: '' },
    { kind: 'video' as const, alt: 'The mayor opens the bridge' },
  ];
  theirs = await requestBy(
    writer,
    subjectOf(
      { text: 'The bridge opens at nine. See https://www.example.gov.uk/bridge', media, replyTo: { text: 'When?', author: 'resident' } },
      'x',
      'DeptExample',
    ),
  );
});
afterAll(() => extension?.browser.close());

const looks = async (page: Page): Promise<void> => {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await axeOn(page), value).toEqual([]);
  }
  for (const width of [320, 640]) {
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
  }
  await page.setViewport({ width: 1000, height: 900 });
};

const MOST_TABS = 80;

/** Goes on by Tab until what has focus has this id or begins with these words, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let at = 0; at < MOST_TABS; at += 1) {
    const there = await page.evaluate((one) => {
      const { id, textContent } = document.activeElement ?? document.body;
      return id === one || (document.activeElement !== document.body && (textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(one));
    }, wanted);
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to "${wanted}"`);
}

describe('by keyboard alone', () => {
  it('a writer opens the panel by its key, asks, makes a key, gives a reason and signs', async () => {
    site = await openX(extension, '/compose/post');
    await write(site.page, MODAL, 'Vote Labour Street car park: have your say by Friday.');
    await untilCoach(site.inside, ({ chip }) => (chip?.text ?? '').startsWith('!'));
    await extension.pressOpenCoach();
    await untilCoach(site.inside, (now) => now.panel?.hasFocus === true);
    let there = false;
    for (let at = 0; at < MOST_TABS && !there; at += 1) {
      await site.page.keyboard.press('Tab');
      there = (await site.inside((root) => root.activeElement?.textContent === 'Ask for clearance')) === true;
    }
    expect(there).toBe(true);
    expect(await axeInCoach(site.page, extension.id)).toEqual([]);
    await site.page.keyboard.press('Enter');
    const page = await tabAt(extension, '#/clearances/ask/');
    page.setDefaultTimeout(8000);
    await page.bringToFront();
    await page.waitForSelector('#key-name');
    await looks(page);
    await tabTo(page, 'key-name');
    await page.keyboard.type('Sam Writer');
    await tabTo(page, 'key-passphrase');
    await page.keyboard.type('four words that differ');
    await tabTo(page, 'key-again');
    await page.keyboard.type('four words that differ');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Save the backup now');
    await looks(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save the backup');
    await page.keyboard.press('Enter');
    await says(page, 'The backup went to your downloads.');
    await tabTo(page, 'Sign the request');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
    await looks(page);
    for (const id of await page.$$eval('textarea[id^="reason-"]', (all) => all.map((one) => one.id))) {
      await tabTo(page, id);
      await page.keyboard.type('It is the name of a street');
    }
    await tabTo(page, 'Sign the request');
    await page.keyboard.press('Enter');
    await tokenOn(page);
    await page.waitForFunction(() => document.activeElement?.id === 'main-content');
    await tabTo(page, 'Show as a QR code');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.qr-code');
    await looks(page);
    await page.close();
  });

  it('a press officer opens what was pasted, confirms, decides and signs', async () => {
    const page = await openOwn(extension, 'desk', '#/clearances');
    await looks(page);
    await tabTo(page, 'Open a request');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#pasted-text');
    await tabTo(page, 'Open it');
    await page.keyboard.press('Enter');
    await says(page, 'Paste what you were sent, or choose a file');
    await looks(page);
    await fill(page, '#pasted-text', theirs);
    await tabTo(page, 'Open it');
    await page.keyboard.press('Enter');
    await says(page, 'You decide as');
    await says(page, 'Picture: no description that we can see');
    await looks(page);
    await tabTo(page, 'Sign the answer');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
    await looks(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'decision-clear');
    await page.focus('.govuk-error-summary');
    for (const id of await page.$$eval('#confirmed-items input', (all) => all.map((one) => one.id))) {
      await tabTo(page, id);
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'decision-clear');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('#decision-conditions:checked');
    await tabTo(page, 'decision-reason');
    await page.keyboard.type('Not before nine');
    await looks(page);
    await tabTo(page, 'Sign the answer');
    await page.keyboard.press('Enter');
    await says(page, 'Send the answer back');
    await says(page, 'Sam Writer asked for clearance.');
    await looks(page);
    await page.close();
  });
});

describe('every other screen', () => {
  it('trusting a key, and the record', async () => {
    const own = await openOwn(extension, 'desk', '#/clearances/list/mine');
    await press(own, 'Vote Labour Street');
    const request = await tokenOn(own);
    await press(own, 'Write down an answer');
    await looks(own);
    await own.close();
    const page = await paste(extension, await answerTo(request, office));
    await says(page, 'Do you know who signed this?');
    await looks(page);
    await press(page, 'The words are the same');
    await says(page, 'Signature checked.');
    await looks(page);
    await page.goto(`${extension.page('desk')}#/clearances/records`);
    await page.reload();
    await says(page, 'Records and checks');
    await fill(page, '#verify', request);
    await press(page, 'Check it');
    await says(page, 'The signature holds.');
    await looks(page);
    await press(page, 'Your own key');
    await says(page, 'Alex Press: ');
    await looks(page);
    await press(page, 'Trust it no longer');
    await says(page, 'Its next answers do not count.');
    await press(page, 'Undo');
    await says(page, 'Alex Press: ');
    await page.goto(`${extension.page('desk')}#/clearances/list/all`);
    await page.reload();
    await says(page, 'All (2)');
    await looks(page);
    await page.close();
  });

  it('the panel and the popup, cleared and changed since', async () => {
    await site.page.bringToFront();
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
    const colours = async (check: () => Promise<void>): Promise<void> => {
      for (const value of ['light', 'dark']) {
        await site.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await check();
      }
    };
    await colours(async () => expect(await axeInCoach(site.page, extension.id)).toEqual([]));
    const popup = await openPopup(extension, site.page);
    await says(popup, 'Cleared by Alex Press until');
    await popup.close();
    await site.page.click(MODAL);
    await site.page.keyboard.press('End');
    await site.page.keyboard.type('!');
    const seen = await untilCoach(site.inside, ({ chip }) => chip?.text === '! Changed since cleared');
    expect(seen.chip?.label).toContain('Changed since cleared');
    await untilCoach(site.inside, ({ announced }) => announced.startsWith('Changed since cleared.'));
    await colours(async () => expect(await axeInCoach(site.page, extension.id)).toEqual([]));
    const changed = await openPopup(extension, site.page);
    await says(changed, 'Changed since cleared');
    expect(await axeOn(changed)).toEqual([]);
    await press(changed, 'Ask again').catch(() => undefined);
    const again = await tabAt(extension, '#/clearances/ask/');
    await says(again, 'Changed since you last asked');
    await again.close();
  });
});

describe('in Welsh', () => {
  it('the queue, a decision and the records are all in Welsh', async () => {
    const page = await openOwn(extension, 'desk', '#/settings');
    await page.click('#language-cy');
    await page.click('form button[type="submit"]');
    await says(page, 'Gosodiadau');
    await page.goto(`${extension.page('desk')}#/clearances/list/all`);
    await page.reload();
    await says(page, 'Yn aros amdanoch chi');
    await press(page, 'The bridge opens');
    await says(page, 'Beth ddigwyddodd');
    await looks(page);
    await press(page, 'Penderfynu');
    await says(page, 'Rydych yn penderfynu fel');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/Decide|Clear it|You confirm/);
    await page.close();
  });
});
