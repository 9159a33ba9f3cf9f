import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from './harness/chromium';
import { DIST_FIREFOX } from './harness/firefox';

const manifestIn = (dist: string): Record<string, unknown> => JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const filesIn = (dist: string): string[] => readdirSync(dist, { recursive: true }).map(String);

const HOSTS = ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'];

/** Asked for one platform at a time, at the person's word; the last is for sites that are added one by one, each by its own name. */
const OPTIONAL = [
  'https://www.linkedin.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://www.instagram.com/*',
  'https://www.threads.com/*',
  'https://www.threads.net/*',
  'https://bsky.app/*',
  'https://www.youtube.com/*',
  'https://studio.youtube.com/*',
  'https://www.tiktok.com/*',
  'https://www.reddit.com/*',
  'https://old.reddit.com/*',
  'https://www.flickr.com/*',
  'https://elk.zone/*',
  'https://phanpy.social/*',
  'https://hootsuite.com/*',
  'https://www.hootsuite.com/*',
  'https://whitehall-admin.publishing.service.gov.uk/*',
  'https://*/*',
];

/** The written list. A permission that is not here needs a reason in the README before it is added here. */
for (const [browser, dist] of [
  ['Chrome', DIST],
  ['Firefox', DIST_FIREFOX],
] as const) {
  describe(`the built manifest for ${browser}`, () => {
    const manifest = manifestIn(dist);

    it('asks for no more than is written here', () => {
      // `alarms` asks for new versions of subscribed packs; `storage` reads what the IT department has set, and nothing else.
      expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
      expect(manifest.host_permissions).toEqual(HOSTS);
      expect(manifest.optional_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions).toEqual(OPTIONAL);
    });

    it('runs on those hosts alone, in the top frame, with one small script', () => {
      expect(manifest.content_scripts).toEqual([{ js: ['src/content/spotter.iife.js'], matches: HOSTS, run_at: 'document_idle' }]);
      expect(readFileSync(join(dist, 'src/content/spotter.iife.js')).length).toBeLessThan(12_000);
    });

    it('lets no page see a file of ours, and loosens no policy', () => {
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
      expect(manifest).not.toHaveProperty('content_security_policy');
    });

    it('ships what the manifest and the worker name, and no leftovers', () => {
      const files = filesIn(dist);
      for (const file of [
        'src/content/coach.iife.js',
        'src/content/patterns.iife.js',
        '_locales/en/messages.json',
        '_locales/cy/messages.json',
        'assets/icons/mark-128.png',
      ]) {
        expect(files).toContain(file);
      }
      expect(files.filter((file) => /\.(map|ts|tsx)$|\.iife\.tsx?-/.test(file))).toEqual([]);
    });
  });
}

describe('what only one browser is told', () => {
  it('Chrome gets the shape of the policy that an IT department may set', () => {
    expect(manifestIn(DIST).storage).toEqual({ managed_schema: 'policy.schema.json' });
    expect(filesIn(DIST)).toContain('policy.schema.json');
    expect(manifestIn(DIST_FIREFOX)).not.toHaveProperty('storage');
  });

  it('Firefox gets its id and that no data is collected; Chrome gets neither', () => {
    expect(manifestIn(DIST_FIREFOX).browser_specific_settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
    expect(manifestIn(DIST)).not.toHaveProperty('browser_specific_settings');
    expect(manifestIn(DIST).minimum_chrome_version).toBeDefined();
  });
});
