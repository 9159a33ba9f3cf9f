import { mkdirSync } from 'node:fs';
import { startChromium } from '../browser/harness/chromium';
import { untilCoach } from '../browser/harness/coach';
import { openOwn } from '../browser/harness/own-page';
import { ensureBrowsers } from './browsers';
import { buildExtension } from './build';

const DRAFT = 'Lovely morning with our Lib Dem candidate opening the new library. Vote Lib Dem in May! #mentalhealthawareness';

/** Builds the extension and shows its main job: a draft on the practice page, and what the coach says of it. */
const [missing] = ensureBrowsers(['Chromium']);
if (missing) {
  console.error(missing);
  process.exit(1);
}
console.log('Building …');
buildExtension();

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const extension = await startChromium({ headless: !hasDisplay });
const page = await openOwn(extension, 'practice');
await page.setViewport({ width: 1200, height: 860 });
await page.type('#compose', DRAFT);
const { panel } = await untilCoach(extension.inside(page), (seen) => (seen.panel?.findings.length ?? 0) > 1);
console.log(`\nThe draft:\n  ${DRAFT}\n\nThe coach: ${panel?.title}`);
for (const { severity, say, quote, tip } of panel?.findings ?? []) console.log(`  ${severity.toUpperCase().padEnd(6)} ${say} “${quote}” ${tip}`);

if (hasDisplay) {
  console.log('\nThe browser stays open: write something else. Close it to end this command.');
} else {
  mkdirSync('out', { recursive: true });
  await page.screenshot({ path: 'out/practice.png' });
  console.log('\nThere is no display here. A picture of the page is in out/practice.png.');
  await extension.browser.close();
}
