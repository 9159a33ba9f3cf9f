import { buildFixture } from '../browser/harness/fixtures';
import { ensureBrowsers } from '../run/browsers';
import { buildExtension } from '../run/build';
import { benchClearances } from './clearances';
import { benchExtension } from './extension';

/** Every figure of speed in the README, side by side with its peers in one run. Read the ratios: machines differ. */
process.env.NODE_ENV = 'production';
const [missing] = ensureBrowsers(['Chromium']);
if (missing) {
  console.error(missing);
  process.exit(1);
}
buildExtension();
await buildFixture('x');
await benchExtension();
await benchClearances();
console.log('\n### The checks alone\n');
await import('./checks');
