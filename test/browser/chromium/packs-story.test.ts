import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { untilCoach } from '../harness/coach';
import { openX, write } from '../harness/open-x';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { makeKey, openText, press, signAndCopy, untilSays, writePack } from '../harness/packs-desk';
import { INLINE } from '../harness/x-site';

/** Two profiles with nothing between them but copied text. */
let office: Extension;
let drafter: Extension;
let desk: Page;
let theirs: Page;
let keyWords = '';
let home = '';
let text = '';

beforeAll(async () => {
  office = await startChromium();
  drafter = await startChromium();
  desk = await openOwn(office, 'desk', '#/packs');
  theirs = await openOwn(drafter, 'desk', '#/packs');
});
afterAll(async () => {
  await office?.browser.close();
  await drafter?.browser.close();
});

const versions = async (): Promise<string[]> =>
  (await readTable<{ id: string; pack: { version: string } }>(drafter, 'received')).map(({ id, pack }) => `${id} ${pack.version}`);

describe('a pack goes from the press office to a drafter', () => {
  it('is written by forms, tested, and signed with a key that was just made', async () => {
    keyWords = await makeKey(desk, 'Press office, Department for Examples');
    expect(keyWords.split(' ')).toHaveLength(8);
    home = await writePack(desk, 'Example press office');
    expect(await desk.$$eval('.verdict--right', (all) => all.length)).toBe(2);
    text = await signAndCopy(desk, home);
    expect(text).toMatch(/^eyJ[\w.-]+$/);
  });

  it('shows the drafter who signed it and what it would change, before anything changes', async () => {
    await openText(theirs, text);
    await untilSays(theirs, 'Take “Example press office”?');
    const page = await theirs.evaluate(() => document.body.innerText);
    expect(page).toContain(keyWords);
    expect(page).toContain('You have not met this key before. Ring Department for Examples');
    expect(page).toContain('This names the Blue Widget before its launch.');
    expect(await versions()).toEqual([]);
  });

  it('changes nothing when it is not taken', async () => {
    await press(theirs, 'Do not take it');
    await untilSays(theirs, 'Not taken.');
    expect(await versions()).toEqual([]);
  });

  it('prompts on X once it is taken, in a tab that was open before too', async () => {
    const { page, inside } = await openX(drafter, '/home');
    await write(page, INLINE, 'Come and see our Blue Widgets');
    await untilCoach(inside, ({ chip }) => chip?.text === '✓');

    await theirs.bringToFront();
    await openText(theirs, text);
    await press(theirs, 'Take this pack');
    await untilSays(theirs, 'is now in force');
    expect(await versions()).toHaveLength(1);

    await page.bringToFront();
    await write(page, INLINE, ' on Friday');
    const { panel } = await untilCoach(inside, (seen) => seen.panel !== null);
    expect(panel?.findings[0]?.say).toBe('This names the Blue Widget before its launch.');
    await page.close();
  });

  it.each<[string, () => string, string]>([
    ['one letter was changed', () => text.slice(0, 300) + (text[300] === 'A' ? 'B' : 'A') + text.slice(301), 'The signature does not hold'],
    ['it was cut short', () => text.slice(0, -20), 'The signature does not hold'],
    ['it is a web page', () => '<html><b>Sign in</b></html>', 'This is a web page'],
    ['nobody signed it', () => '{"format":1}', 'This pack is not signed'],
  ])('says why, and changes nothing, where %s', async (_, make, why) => {
    const before = await versions();
    await openText(theirs, make());
    await untilSays(theirs, why);
    await untilSays(theirs, 'Nothing was changed');
    expect(await versions()).toEqual(before);
  });

  it('follows a new key that the old one vouches for, and no other', async () => {
    const newWords = await makeKey(desk, 'Press office, Department for Examples', 'another horse battery');
    expect(newWords).not.toBe(keyWords);
    const vouched = await signAndCopy(desk, home);
    const [alone = ''] = vouched.split('~');
    expect(alone).not.toBe(vouched);

    const before = await versions();
    await openText(theirs, alone);
    await untilSays(theirs, 'signed with another key');
    expect(await versions()).toEqual(before);

    await openText(theirs, vouched);
    await untilSays(theirs, 'The key you trusted until now vouches for it.');
    await press(theirs, 'Take this pack');
    await untilSays(theirs, 'is now in force');
    expect(await versions()).not.toEqual(before);

    await openText(theirs, text);
    await untilSays(theirs, 'signed with another key');
  });

  it('the office itself takes it, and goes on writing it under the same name', async () => {
    await press(desk, 'Bring it into force on this computer too');
    await untilSays(desk, 'It is in force here.');
    await desk.evaluate(() => {
      location.hash = '#/packs/pack/example-press-office';
    });
    await press(desk, 'Go on writing this pack');
    await desk.waitForSelector('#f-id');
    expect(await desk.$eval('#f-id', (field) => (field as HTMLInputElement).value)).toBe('example-press-office');
    expect(await desk.evaluate(() => location.hash)).not.toBe(home);
  });

  it('can be taken out, and put back', async () => {
    await theirs.evaluate(() => {
      location.hash = '#/packs';
    });
    await press(theirs, 'Remove');
    await untilSays(theirs, 'is no longer in force.');
    expect(await versions()).toEqual([]);
    await press(theirs, 'Put it back');
    await untilSays(theirs, 'Taken by you');
    expect(await versions()).toHaveLength(1);
  });

  it('shows for a rule which pack it comes from', async () => {
    await theirs.evaluate(() => {
      location.hash = '#/packs/layers';
    });
    await theirs.waitForSelector('#layer-search');
    await theirs.type('#layer-search', 'blue widget');
    await untilSays(theirs, '1 found');
    await untilSays(theirs, 'Said by “Example press office” (Taken by you) · Stop');
  });
});
