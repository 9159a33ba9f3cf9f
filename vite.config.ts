import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const PAGES = ['popup', 'desk', 'practice', 'welcome'];

/** The texts of the manifest itself, and the shape of the policy. The bundler knows nothing of them, and they must stand at the root of the build. */
const emitRootFiles = (): Plugin => ({
  name: 'gap-monitor:root-files',
  generateBundle() {
    for (const language of readdirSync('assets/_locales')) {
      const fileName = `_locales/${language}/messages.json`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`assets/${fileName}`, 'utf8') });
    }
    this.emitFile({ type: 'asset', fileName: 'policy.schema.json', source: readFileSync('assets/policy.schema.json', 'utf8') });
  },
});

/**
 * The bundler lists every injected script as web-accessible, which would let any page find out that we are installed.
 * `executeScript` needs no such entry, so it goes. Chrome would warn of the keys that only Firefox knows; they go too, and
 * so do the bundler's second copies of the injected scripts, which nothing loads.
 */
const tidyBuild = (browser: string): Plugin => ({
  name: 'gap-monitor:tidy',
  writeBundle: {
    order: 'post',
    sequential: true,
    handler({ dir = '' }) {
      const file = join(dir, 'manifest.json');
      const built = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      delete built.web_accessible_resources;
      // What an IT department may set. Firefox takes it from its own policies, and knows no such key.
      if (browser === 'chrome') built.storage = { managed_schema: 'policy.schema.json' };
      delete built[browser === 'chrome' ? 'browser_specific_settings' : 'minimum_chrome_version'];
      writeFileSync(file, JSON.stringify(built, null, 2));
      for (const asset of readdirSync(join(dir, 'assets'))) {
        if (/\.iife\.tsx?-/.test(asset)) rmSync(join(dir, 'assets', asset));
      }
    },
  },
});

/** Firefox calls the same background script by another key. */
const manifestFor = (browser: string): ManifestV3Export => {
  const { background, ...rest } = manifest;
  const script = browser === 'firefox' ? { scripts: [background.service_worker], type: 'module' as const } : background;
  return { ...rest, background: script } as ManifestV3Export;
};

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [crx({ manifest: manifestFor(browser), browser }), emitRootFiles(), tidyBuild(browser)],
    publicDir: false,
    resolve: { alias: [{ find: /^core-js\/.*/, replacement: fileURLToPath(new URL('src/shared/no-polyfill.ts', import.meta.url)) }] },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: { input: Object.fromEntries(PAGES.map((page) => [page, `src/pages/${page}/index.html`])) },
    },
    css: {
      preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
      // govuk-frontend still carries a media query that only Internet Explorer understands; it is dropped.
      lightningcss: { errorRecovery: true },
    },
  };
});
