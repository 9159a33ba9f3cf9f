import { buildExtension } from '../../run/build';
import { buildFixture } from './fixtures';

/** The browser tests drive what would be shipped, so it is built first; and the pages that stand in for the platforms. */
export default async function buildOnce(): Promise<void> {
  // The test runner says "test" here, which would make bundlers build for development.
  process.env.NODE_ENV = 'production';
  buildExtension();
  await buildFixture('x');
  await buildFixture('reader');
  await buildFixture('editors');
  await buildFixture('platforms');
  process.env.NODE_ENV = 'test';
}
