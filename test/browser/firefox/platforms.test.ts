import { afterAll, beforeAll, describe, it } from 'vitest';
import { addSites } from '../harness/add-site';
import { DIST_FIREFOX, type FirefoxExtension, startFirefox } from '../harness/firefox';
import { grantedBuild } from '../harness/granted';
import { writesOn } from '../harness/platform-cases';
import { ROWS } from '../harness/platform-rows';

const MAIN = ['https://www.linkedin.com/', 'https://www.facebook.com/', 'https://www.instagram.com/', 'https://bsky.app/', 'https://toot.example/'];

let extension: FirefoxExtension;
beforeAll(async () => {
  const hosts = MAIN.map((address) => new URL(address).hostname);
  extension = await startFirefox({ dist: grantedBuild('granted-firefox', hosts, DIST_FIREFOX) });
  await addSites(extension, ['toot.example']);
});
afterAll(() => extension?.browser.close());

describe('the main platforms beside X, in Firefox', () => {
  for (const row of ROWS.filter(({ address }) => MAIN.includes(address))) {
    it(`${row.address}: the draft is read with what belongs to it, the coach speaks, and the post is noticed`, () => writesOn(extension, row));
  }
});
