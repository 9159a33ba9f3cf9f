import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSigningKey, type SigningKey } from '../../../src/shared/signing/signing-key';
import { fill, paste, press, says, signRequest } from '../harness/clearing';
import { answerTo } from '../harness/clearing-keys';
import { clickInCoach, untilCoach } from '../harness/coach';
import { type FirefoxExtension, startFirefox } from '../harness/firefox';
import { type OpenSite, openX, wipe, write } from '../harness/open-x';
import { untilTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { MODAL } from '../harness/x-site';

let extension: FirefoxExtension;
let site: OpenSite;
let office: SigningKey;
beforeAll(async () => {
  extension = await startFirefox();
  office = (await makeSigningKey('the press office signs')).key;
});
afterAll(() => extension?.browser.close());

const FIRST = 'Vote Labour Street car park: have your say by Friday.';
const BETTER = 'The car park on Labour Street: vote Labour Street on Friday to have your say.';
const panelText = (): Promise<string | undefined> => site.inside((root) => (root.querySelector('.clearance')?.textContent ?? '').replace(/\s+/g, ' ').trim());
const untilPanel = (words: string): Promise<unknown> => expect.poll(panelText, { timeout: 8000 }).toContain(words);

async function ask(name?: string): Promise<string> {
  await clickInCoach(site.page, site.inside, '.clearance button', 'Ask');
  return signRequest(extension, 'It is the name of a street', name);
}

describe('a drafter in Firefox has a post cleared by a press office elsewhere', () => {
  it('asks, and hears that changes are wanted', async () => {
    site = await openX(extension, '/compose/post');
    await write(site.page, MODAL, FIRST);
    await untilCoach(site.inside, (now) => now.panel !== null);
    await untilPanel('Needs clearing by: Press officer.');
    const request = await ask('Sam Writer');
    const page = await paste(
      extension,
      await answerTo(request, office, { decision: 'changes', reason: 'Say the car park first', suggestion: BETTER, until: undefined }),
    );
    await fill(page, '#trust-name', 'Alex Press');
    await press(page, 'The words are the same');
    await says(page, 'Say the car park first');
    await page.close();
    await site.page.bringToFront();
    await untilPanel('Alex Press asks for changes.');
  });

  it('asks again and is cleared; one letter changed is said and shown; changed back it is cleared; posted, the record has the time', async () => {
    await wipe(site.page, MODAL);
    await write(site.page, MODAL, BETTER);
    const { panel } = await untilCoach(site.inside, ({ chip }) => chip !== null);
    if (!panel) await clickInCoach(site.page, site.inside, '.chip');
    await untilPanel('Needs clearing by');
    const request = await ask();
    const page = await paste(extension, await answerTo(request, office));
    await says(page, 'Signature checked.');
    await page.close();
    await site.page.bringToFront();
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
    await site.page.click(MODAL);
    await site.page.keyboard.press('End');
    await site.page.keyboard.type('!');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '! Changed since cleared');
    await expect.poll(() => site.inside((root) => root.querySelector('.clearance ins')?.textContent ?? ''), { timeout: 4000 }).toContain('!');
    await site.page.keyboard.press('Backspace');
    await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
    await site.page.click('[data-testid="tweetButton"]');
    await untilTable<{ kind: string; facts: string }>(extension, 'evidence', (rows) =>
      rows.some(({ kind, facts }) => kind === 'posted' && facts.includes('"asCleared":true')),
    );
    const record = await openOwn(extension, 'desk', '#/clearances/list/mine');
    await says(record, 'Posted');
    await record.close();
  });
});
