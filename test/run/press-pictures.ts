import { type Extension, startChromium } from '../browser/harness/chromium';
import { makeKey, paste, press, says, tabAt, tokenOn } from '../browser/harness/clearing';
import { clickInCoach, untilCoach } from '../browser/harness/coach';
import { openX, write } from '../browser/harness/open-x';
import { openOwn } from '../browser/harness/own-page';
import { goTo, writePack } from '../browser/harness/packs-desk';
import { MODAL } from '../browser/harness/x-site';

/** The pack editor, and a request for clearance as the press office sees it. */
export async function takePressPictures(office: Extension, folder: string): Promise<void> {
  const desk = await openOwn(office, 'desk', '#/packs');
  const home = await writePack(desk, 'Example press office');
  await goTo(desk, `${home}/rules/0`, '#f-rules-0-say-en');
  await desk.setViewport({ width: 1000, height: 1150 });
  await desk.evaluate(() => scrollTo(0, 0));
  await desk.screenshot({ path: `${folder}/pack-editor.png` });
  await desk.close();

  const drafter = await startChromium();
  const { page, inside } = await openX(drafter, '/compose/post');
  await write(page, MODAL, 'Vote Labour Street car park: have your say by Friday.');
  await untilCoach(inside, ({ panel }) => panel !== null);
  await clickInCoach(page, inside, '.clearance button', 'Ask');
  const ask = await tabAt(drafter, '#/clearances/ask/');
  await ask.bringToFront();
  await says(ask, 'This is all that is sent');
  await makeKey(ask, 'Sam Writer');
  for (const field of await ask.$$('textarea[id^="reason-"]')) await field.type('It is the name of a street');
  await press(ask, 'Sign the request');
  const decide = await paste(office, await tokenOn(ask));
  await says(decide, 'Vote Labour Street car park');
  await makeKey(decide, 'Alex Press');
  await decide.click('#decision-changes');
  await decide.setViewport({ width: 1000, height: 1600 });
  await decide.evaluate(() => scrollTo(0, 0));
  await decide.screenshot({ path: `${folder}/decide.png` });
  await drafter.browser.close();
}
