import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, startChromium } from './chromium';
import { fill, paste, press, says, signRequest, tokenOn } from './clearing';
import { clickInCoach, untilCoach } from './coach';
import { type AnyExtension, type OpenSite, openX, wipe, write } from './open-x';
import { untilTable } from './own-data';
import { openOwn } from './own-page';
import { makeKey, openText, press as pressInMain, signAndCopy, untilSays, writeApprover, writeClearing, writePack } from './packs-desk';
import { MODAL } from './x-site';

const FIRST = 'Come and buy the Blue Widget at our museum on Friday.';
const BETTER = 'Our museum shows how the Blue Widget was made. It opens on Friday.';
const OFFICE = 'Press office, Department for Examples';

/**
 * The whole story between two machines, with nothing between them but copied text. The press office is in Chromium; the writer is in
 * whatever browser is started.
 */
export function pressOfficeStory(name: string, startDrafter: () => Promise<AnyExtension>): void {
  let drafter: AnyExtension;
  let officer: Extension;
  let desk: Page;
  let site: OpenSite;
  let pack: string;
  let request: string;
  const panelText = (): Promise<string | undefined> => site.inside((root) => (root.querySelector('.clearance')?.textContent ?? '').replace(/\s+/g, ' ').trim());
  const untilPanel = (words: string): Promise<unknown> => expect.poll(panelText, { timeout: 8000 }).toContain(words);

  /** Asks from the panel, and signs. Gives what the writer would copy. */
  async function ask(as?: string): Promise<string> {
    const { panel } = await untilCoach(site.inside, ({ chip }) => chip !== null);
    if (!panel) await clickInCoach(site.page, site.inside, '.chip');
    await untilPanel('Needs clearing by: Policy lead, Press officer.');
    await clickInCoach(site.page, site.inside, '.clearance button', 'Ask');
    return signRequest(drafter, 'No price is named', as);
  }

  async function clearStage(page: Page, stage: string, point: string): Promise<void> {
    await says(page, point);
    expect(await page.$eval('#stage', (field) => (field as HTMLSelectElement).selectedOptions[0]?.textContent)).toBe(stage);
    for (const box of await page.$$('#confirmed-items input')) await box.click();
    await page.click('#decision-clear');
    await press(page, 'Sign the answer');
  }

  describe(name, () => {
    beforeAll(async () => {
      officer = await startChromium();
      drafter = await startDrafter();
      desk = await openOwn(officer, 'desk', '#/packs');
    });
    afterAll(async () => {
      await officer?.browser.close();
      await drafter?.browser.close();
    });

    it('the press officer writes a pack by its forms: a rule, who clears what it finds, and that they are one who may', async () => {
      await makeKey(desk, OFFICE);
      const home = await writePack(desk, 'Example press office', 'endorsement', 'must');
      await writeClearing(desk, home, 'Naming a product', 'endorsement', [
        ['Policy lead', 'The policy team knows of it'],
        ['Press officer', 'Nothing is advertised'],
      ]);
      await writeApprover(desk, home);
      pack = await signAndCopy(desk, home);
      await pressInMain(desk, 'Bring it into force on this computer too');
      await untilSays(desk, 'It is in force here.');
    });

    it('the writer opens it, sees whose it is, takes it, and is prompted by its rule on X', async () => {
      const page = await openOwn(drafter, 'desk', '#/packs');
      await openText(page, pack);
      await untilSays(page, 'Take “Example press office”?');
      await pressInMain(page, 'Take this pack');
      await untilSays(page, 'is now in force');
      await page.close();
      site = await openX(drafter, '/compose/post');
      await write(site.page, MODAL, FIRST);
      const { panel } = await untilCoach(site.inside, (now) => now.panel !== null);
      expect(panel?.findings.map(({ say }) => say)).toContain('This names the Blue Widget before its launch.');
    });

    it('the writer asks, and hears from a key that the pack vouches for that changes are wanted, with better words', async () => {
      request = await ask('Sam Writer');
      const theirs = await paste(officer, request);
      await says(theirs, FIRST);
      await says(theirs, 'Why it may stay: No price is named');
      await says(theirs, `You sign as ${OFFICE}.`);
      await theirs.click('#decision-changes');
      await fill(theirs, '#decision-reason', 'It reads as an advertisement');
      await fill(theirs, '#suggestion', BETTER);
      await press(theirs, 'Sign the answer');
      const answer = await tokenOn(theirs);
      await theirs.close();
      const opened = await paste(drafter, answer);
      await says(opened, 'It reads as an advertisement');
      await says(opened, 'Signature checked.');
      expect(await opened.evaluate(() => document.body.innerText)).not.toContain('Nobody here knows the key');
      expect(await opened.$('#trust-name')).toBeNull();
      await opened.close();
      await site.page.bringToFront();
      await untilPanel(`${OFFICE} asks for changes. It reads as an advertisement`);
      await untilPanel(BETTER);
    });

    it('the writer asks again with those words, and both stages clear them', async () => {
      await wipe(site.page, MODAL);
      await write(site.page, MODAL, BETTER);
      request = await ask();
      const theirs = await paste(officer, request);
      await says(theirs, 'Changed since the last request');
      await clearStage(theirs, 'Policy lead', 'The policy team knows of it');
      await press(theirs, 'Decide');
      await clearStage(theirs, 'Press officer', 'Nothing is advertised');
      await says(theirs, 'Cleared');
      const answers = await tokenOn(theirs);
      expect(answers.match(/GAP-ANSWER:/g)).toHaveLength(2);
      await theirs.close();
      const opened = await paste(drafter, answers);
      await says(opened, 'What happened');
      await says(opened, `${OFFICE} (Press officer): cleared.`);
      await opened.close();
    });

    it('the chip says so; one letter changed, it says that with the difference; changed back, it is cleared', async () => {
      await site.page.bringToFront();
      await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
      await untilPanel(`Cleared by ${OFFICE} until`);
      await site.page.click(MODAL);
      await site.page.keyboard.press('End');
      await site.page.keyboard.type('!');
      await untilCoach(site.inside, ({ chip }) => chip?.text === '! Changed since cleared');
      await expect.poll(() => site.inside((root) => root.querySelector('.clearance ins')?.textContent ?? ''), { timeout: 4000 }).toContain('!');
      await site.page.keyboard.press('Backspace');
      await untilCoach(site.inside, ({ chip }) => chip?.text === '✓ Cleared');
    });

    it('posted as it was cleared, and the record says so', async () => {
      await site.page.click('[data-testid="tweetButton"]');
      await untilTable<{ kind: string; facts: string }>(drafter, 'evidence', (rows) =>
        rows.some(({ kind, facts }) => kind === 'posted' && facts.includes('"asCleared":true')),
      );
    });
  });
}
