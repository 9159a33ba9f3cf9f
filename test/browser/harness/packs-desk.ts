import type { Page } from 'puppeteer-core';

/** Presses a button or follows a link in the room by its words, as a person does. */
export async function press(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll<HTMLElement>('main button, main a, main summary')].find(
        (one) => one.textContent?.trim().startsWith(text) && one.offsetParent !== null,
      ),
    {},
    words,
  );
  const element = found.asElement();
  if (!element) throw new Error(`nothing to press says "${words}"`);
  await (element as unknown as { click(): Promise<void> }).click();
}

export const untilSays = (page: Page, words: string): Promise<unknown> => page.waitForFunction((text) => document.body.innerText.includes(text), {}, words);

export async function goTo(page: Page, place: string, until: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.waitForSelector(until);
}

/** What was copied. The driver may read the clipboard where it has been allowed to. */
export async function copied(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await session.detach();
  return text;
}

/** Makes a signing key in the desk. Gives its words. */
export async function makeKey(page: Page, name: string, passphrase = 'correct horse battery'): Promise<string> {
  await goTo(page, '#/packs/key', '#key-name');
  await page.$eval('#key-name', (field) => (field as HTMLInputElement).select());
  await page.type('#key-name', name);
  await page.type('#key-passphrase', passphrase);
  await page.type('#key-again', passphrase);
  await page.click('#key-again ~ *, form button[type="submit"]');
  await page.waitForFunction(() => /Your (?:new )?key is made/.test(document.body.innerText));
  return page.$eval('.key-words', (words) => words.textContent ?? '');
}

/** Begins a pack and writes one rule by its forms. Gives the address of the editor. */
export async function writePack(page: Page, title: string, concern = 'embargo', severity = ''): Promise<string> {
  await goTo(page, '#/packs', '#new-title');
  await press(page, 'Write a pack');
  await page.type('#new-title', title);
  await page.type('#new-publisher', 'Department for Examples');
  await press(page, 'Begin writing');
  await page.waitForSelector('#f-title-en');
  const home = await page.evaluate(() => location.hash);
  await goTo(page, `${home}/rules`, 'main');
  await press(page, 'Add');
  await page.waitForSelector('#f-rules-0-say-en');
  await page.select('#f-rules-0-concern', concern);
  await page.select('#f-rules-0-severity', severity);
  await page.type('#f-rules-0-say-en', 'This names the Blue Widget before its launch.');
  await page.select('#f-rules-0-tip', 'say-nothing-until-the-embargo-lifts');
  await page.type('#f-rules-0-when-c-0-terms', 'blue widget*');
  await page.type('#f-rules-0-when-c-0-unless', 'blue widget factory');
  await page.type('#f-rules-0-examples-fires', 'The Blue Widget is coming soon');
  await page.type('#f-rules-0-examples-silent', 'The blue widget factory closed in 1970');
  await untilSays(page, 'Nothing is missing');
  return home;
}

/** Writes by its form who clears what a concern finds, and what each of them confirms. */
export async function writeClearing(page: Page, home: string, title: string, concern: string, stages: [role: string, point: string][]): Promise<void> {
  await goTo(page, `${home}/checklists`, 'main');
  await press(page, 'Add');
  await page.waitForSelector('#f-checklists-0-title-en');
  await page.type('#f-checklists-0-title-en', title);
  await page.click('#needed-0');
  await press(page, 'When a finding is one of these');
  await page.click(`#f-checklists-0-needed-concerns-${concern}`);
  for (const [at, [role, point]] of stages.entries()) {
    const stage = `#f-checklists-0-stages-${at}`;
    await press(page, 'Add a stage');
    await page.waitForSelector(`${stage}-role-en`);
    await page.type(`${stage}-role-en`, role);
    const [adding] = await page.$$(`fieldset.part:has(${stage}-role-en) > button.govuk-button`);
    await adding?.click();
    await page.waitForSelector(`${stage}-items-0-text-en`);
    await page.type(`${stage}-items-0-text-en`, point);
  }
  await untilSays(page, 'Nothing is missing');
}

/** Names the key of this computer as one whose answers count. */
export async function writeApprover(page: Page, home: string): Promise<void> {
  await goTo(page, `${home}/approvers`, '#approver-name');
  await press(page, 'Add yourself, with the key of this computer');
  await page.waitForSelector('#f-approvers-0-name');
}

/** Signs the pack that is open in the editor, and copies it. */
export async function signAndCopy(page: Page, home: string): Promise<string> {
  await goTo(page, `${home}/sign`, '#version');
  await press(page, 'Sign this version');
  await untilSays(page, 'is signed');
  await press(page, 'Copy as text');
  await untilSays(page, 'Copied.');
  return copied(page);
}

/** Pastes a text into "Open a pack" and goes on. */
export async function openText(page: Page, text: string): Promise<void> {
  await goTo(page, '#/packs', '#new-title');
  await goTo(page, '#/packs/open', '#way-text');
  await page.click('#way-text');
  await page.waitForSelector('#pack-text');
  await page.$eval(
    '#pack-text',
    (field, pasted) => {
      (field as HTMLTextAreaElement).value = pasted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await press(page, 'Continue');
}
