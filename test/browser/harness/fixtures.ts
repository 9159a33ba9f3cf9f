import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));
const built = (name: string): string => fileURLToPath(new URL(`../../../out/fixtures/${name}.js`, import.meta.url));

export interface Fixture {
  html: string;
  script: string;
}

/** Bundles a fixture page: real editors from npm, mounted as the platform mounts them. */
export async function buildFixture(name: string): Promise<void> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, minify: false, lib: { entry: source(`${name}/app.tsx`), formats: ['iife'], name: 'fixture' } },
  });
  const [bundle] = [output].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`the fixture ${name} was not built`);
  mkdirSync(fileURLToPath(new URL('../../../out/fixtures', import.meta.url)), { recursive: true });
  writeFileSync(built(name), bundle.output[0].code);
}

/** A bundle on its own, to be run in a page. */
export const readBundle = (name: string): string => readFileSync(built(name), 'utf8');

export const readFixture = (name: string): Fixture => ({
  html: readFileSync(source(`${name}/index.html`), 'utf8'),
  script: readBundle(name),
});
