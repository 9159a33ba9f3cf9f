import { mkdirSync } from 'node:fs';
import { openPopup, startChromium } from '../browser/harness/chromium';
import { clickInCoach, untilCoach } from '../browser/harness/coach';
import { buildFixture } from '../browser/harness/fixtures';
import { openX, write } from '../browser/harness/open-x';
import { openOwn } from '../browser/harness/own-page';
import { MODAL } from '../browser/harness/x-site';
import { ensureBrowsers } from './browsers';
import { buildExtension } from './build';
import { takeLearningPictures } from './learning-pictures';
import { takePressPictures } from './press-pictures';

const FOLDER = 'assets/pictures';

/** Takes the README's pictures of the real extension in a real browser, over the page that stands in for X in the tests. */
const [missing] = ensureBrowsers(['Chromium']);
if (missing) {
  console.error(missing);
  process.exit(1);
}
process.env.NODE_ENV = 'production';
buildExtension();
await buildFixture('x');
mkdirSync(FOLDER, { recursive: true });
const extension = await startChromium();

const { page, inside } = await openX(extension, '/compose/post');
await page.setViewport({ width: 1240, height: 700 });
await write(page, MODAL, 'Lovely morning with our Lib Dem candidate opening the new library. Vote Lib Dem in May! #mentalhealthawareness');
await untilCoach(inside, ({ panel }) => (panel?.findings.length ?? 0) > 1);
await new Promise((resolve) => setTimeout(resolve, 300));
await page.screenshot({ path: `${FOLDER}/coach.png` });

await clickInCoach(page, inside, 'summary');
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await new Promise((resolve) => setTimeout(resolve, 300));
await page.screenshot({ path: `${FOLDER}/coach-dark.png` });
await page.emulateMediaFeatures([]);

const popup = await openPopup(extension, page);
await popup.waitForSelector('.finding');
await popup.screenshot({ path: `${FOLDER}/popup.png` });
await popup.close();

for (const [name, place, picture] of [
  ['desk', '#/tip/describe-every-picture', 'tip'],
  ['desk', '#/guidance', 'library'],
  ['welcome', '', 'welcome'],
] as const) {
  const own = await openOwn(extension, name, place);
  await own.setViewport({ width: 1000, height: 900 });
  await own.screenshot({ path: `${FOLDER}/${picture}.png` });
  await own.close();
}
await takeLearningPictures(extension, FOLDER);
await takePressPictures(extension, FOLDER);
await extension.browser.close();
console.log(`The pictures are in ${FOLDER}.`);
