import { defineConfig } from 'vitest/config';

/** Three heights of tests. `npm test` runs them all; `npx vitest --config test/vitest.config.ts --project unit` one. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { alias: [{ find: /^core-js\/.*/, replacement: new URL('../src/shared/no-polyfill.ts', import.meta.url).pathname }] },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/harness/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may miss a beat. What is broken fails twice, and a second try is said in the report.
          retry: 1,
          // Two cores: one browser at a time, or timings in one test would depend on another.
          fileParallelism: false,
        },
      },
    ],
  },
});
