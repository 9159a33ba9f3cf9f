import { buildFixture } from '../browser/harness/fixtures';
import { ensureBrowsers } from '../run/browsers';
import { buildExtension } from '../run/build';
import { benchClearances } from './clearances';
import { benchExtension } from './extension';
import { benchFeed } from './feed';
import { benchLearning } from './learning';
import { benchPacks } from './packs';

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
await benchFeed();
await benchLearning();
console.log('\n### Guidance packs\n');
await benchPacks();
await benchClearances();
console.log('\n### The checks alone\n');
await import('./checks');
