import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { fill, makeKey, paste, press, says, signRequest, tabAt, tokenOn } from '../harness/clearing';
import { clickInCoach, untilCoach } from '../harness/coach';
import { type OpenSite, openX, wipe, write } from '../harness/open-x';
import { untilTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { MODAL } from '../harness/x-site';

/** Two machines with nothing between them but what somebody copies. */
let drafter: Extension;
let officer: Extension;
let site: OpenSite;
beforeAll(async () => {
  [drafter, officer] = [await startChromium(), await startChromium()];
});
afterAll(async () => {
  await drafter?.browser.close();
  await officer?.browser.close();
});

const FIRST = 'Vote Labour Street car park: have your say by Friday.';
const BETTER = 'The car park on Labour Street: vote Labour Street on Friday to have your say.';
const REASON = 'It is the name of a street';
const panelText = (): Promise<string | undefined> => site.inside((root) => (root.querySelector('.clearance')?.textContent ?? '').replace(/\s+/g, ' ').trim());
const untilPanel = (words: string): Promise<unknown> => expect.poll(panelText, { timeout: 8000 }).toContain(words);

async function askFromThePanel(): Promise<void> {
  const { panel } = await untilCoach(site.inside, ({ chip }) => chip !== null);
  if (!panel) await clickInCoach(site.page, site.inside, '.chip');
  await untilCoach(site.inside, (now) => now.panel !== null);
  await clickInCoach(site.page, site.inside, '.clearance button', 'Ask');
}

describe('a post is cleared between two machines, by copied text alone', () => {
  let request: string;
  let answer: string;

  it('the writer is told that it needs clearing, sees all that is sent, and signs', async () => {
    site = await openX(drafter, '/compose/post');
    await write(site.page, MODAL, FIRST);
    await untilCoach(site.inside, (now) => now.panel !== null);
    await untilPanel('Needs clearing by: Press officer.');
    await askFromThePanel();
    const page = await tabAt(drafter, '#/clearances/ask/');
    await says(page, FIRST);
    await says(page, '@deptexample');
    expect(await page.$('button[type="submit"]')).not.toBeNull();
    request = await signRequest(drafter, REASON, 'Sam Writer');
    expect(request).toContain('GAP-REQUEST:');
    expect(request).toContain('Sam Writer asks you to clear a post for X.');
  });

  it('the press officer opens it, sees the post and the reasons, and asks for changes with words of their own', async () => {
    const page = await paste(officer, `On Tuesday Sam wrote:\n${request.replace(/^/gm, '> ')}`);
    await says(page, FIRST);
    await says(page, 'Why it may stay: It is the name of a street');
    await makeKey(page, 'Alex Press');
    await page.click('#decision-changes');
    await fill(page, '#decision-reason', 'Say the car park first');
    await fill(page, '#suggestion', BETTER);
    await press(page, 'Sign the answer');
    answer = await tokenOn(page);
    await says(page, 'Changes wanted');
    await page.close();
  });

  it('the writer opens the answer, compares the words of the key, trusts it, and finds the suggestion beside the post', async () => {
    const page = await paste(drafter, answer);
    await says(page, 'Nobody here knows the key that signed it');
    expect((await page.$eval('.key-words', (words) => words.textContent ?? '')).split(' ')).toHaveLength(8);
    await press(page, 'The words are the same');
    await says(page, 'Say the car park first');
    await page.close();
    await site.page.bringToFront();
    await untilPanel('Alex Press asks for changes. Say the car park first');
    await untilPanel(BETTER);
  });

  it('asks again with the better words; the press officer sees what changed, and clears it', async () => {
    await wipe(site.page, MODAL);
    await write(site.page, MODAL, BETTER);
    await untilCoach(site.inside, ({ chip }) => chip !== null);
    await askFromThePanel();
    request = await signRequest(drafter, REASON);
    const page = await paste(officer, request);
    await says(page, 'Changed since the last request');
    expect(await page.$$eval('.changes ins', (all) => all.length)).toBeGreaterThan(0);
    await page.click('#decision-clear');
    await press(page, 'Sign the answer');
    await says(page, 'Confirm each point before you clear the post');
    for (const box of await page.$$('#confirmed-items input')) await box.click();
    await press(page, 'Sign the answer');
    answer = await tokenOn(page);
    await page.close();
    const opened = await paste(drafter, answer.replace(/(.{40})/g, '$1\r\n'));
    await says(opened, 'Cleared');
    await says(opened, 'Signature checked.');
    await opened.close();
  });

  it('the chip says so; one letter changed, it says that and shows the difference; changed back, it is cleared again', async () => {
    await site.page.bringToFront();
    const cleared = await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
    expect(cleared.chip?.label).toContain('Cleared');
    await untilPanel('Cleared by Alex Press until');
    await site.page.click(MODAL);
    await site.page.keyboard.press('End');
    await site.page.keyboard.type('!');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '! Changed since cleared');
    await untilPanel('Alex Press cleared other words');
    await expect.poll(() => site.inside((root) => root.querySelector('.clearance ins')?.textContent ?? ''), { timeout: 4000 }).toContain('!');
    await site.page.keyboard.press('Backspace');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
  });

  it('knows a changed version after the page was loaded anew: by a letter, by a picture, by the account', async () => {
    await site.page.reload();
    await write(site.page, MODAL, `${BETTER}!`);
    await untilCoach(site.inside, ({ chip }) => chip?.text === '! Changed since cleared');
    await site.page.keyboard.press('Backspace');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
    await site.page.click('#add-tweetButton');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '! Changed since cleared');
    await clickInCoach(site.page, site.inside, '.chip');
    await untilPanel('Pictures and films. Cleared: none. Now: image.');
    await site.page.reload();
    await write(site.page, MODAL, BETTER);
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
    await site.page.evaluate(() => document.getElementById('switch')?.click());
    await untilCoach(site.inside, ({ chip }) => chip?.text === '! Changed since cleared');
    await site.page.reload();
    await write(site.page, MODAL, BETTER);
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
  });

  it('posted: the record has the time, and takes the address', async () => {
    await site.page.click('[data-testid="tweetButton"]');
    await untilTable<{ kind: string; facts: string }>(drafter, 'evidence', (rows) =>
      rows.some(({ kind, facts }) => kind === 'posted' && facts.includes('"asCleared":true')),
    );
    const page = await openOwn(drafter, 'desk', '#/clearances/list/mine');
    await press(page, BETTER.slice(0, 30));
    await says(page, 'The post went out as it was cleared.');
    await fill(page, '#post-address', 'http://x.com');
    await press(page, 'Keep the address');
    await says(page, 'Enter the full address');
    await fill(page, '#post-address', 'https://x.com/DeptExample/status/1');
    await press(page, 'Keep the address');
    await says(page, 'It is at https://x.com/DeptExample/status/1');
    await page.goto(`${drafter.page('desk')}#/clearances/records`);
    await page.reload();
    await press(page, 'Check the record');
    await says(page, 'The record is whole:');
    await page.close();
  });
});
