import { spawnSync } from 'node:child_process';

/** Builds what would be shipped, for both browsers. Quiet unless it fails: bundlers talk a lot about nothing. */
export function buildExtension(): void {
  // A test runner says "test" here, which would make bundlers build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`the build failed\n${stdout}\n${stderr}`);
}
