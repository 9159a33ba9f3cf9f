import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Measures packs as they ship: bundled, without the helpers by which the runner of TypeScript files marks every function. */
export async function benchPacks(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^core-js\/.*/, replacement: at('../../src/shared/no-polyfill.ts') }] },
    ssr: { noExternal: true },
    build: { ssr: at('packs-measured.ts'), outDir: at('../../out/bench'), emptyOutDir: true },
  });
  spawnSync(process.execPath, [at('../../out/bench/packs-measured.js')], { stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchPacks();
