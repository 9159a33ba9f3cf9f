import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers';

/** Everything that must hold before a change lands. The last line says how many checks passed and how many failed. */
interface Count {
  passed: number;
  failed: number;
}

const total: Count = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Count): void => {
  total.passed += passed;
  total.failed += failed;
};

function run(title: string, command: string, parameters: string[]): boolean {
  console.log(`\n— ${title}`);
  return spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** One command, one check. */
const check = (title: string, command: string, ...parameters: string[]): void => {
  add(run(title, command, parameters) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
};

/** Test projects; each test counts. A runner that dies without a report counts as a failure, and so does one that ran nothing. */
function suite(title: string, ...projects: string[]): void {
  const report = `out/${projects.join('-')}.json`;
  rmSync(report, { force: true });
  const flags = projects.flatMap((project) => ['--project', project]);
  const fine = run(title, 'npx', [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    ...flags,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    const nothingFailed = numFailedTests === 0 && (!fine || numPassedTests === 0);
    add({ passed: numPassedTests, failed: nothingFailed ? 1 : numFailedTests });
  } catch {
    add({ passed: 0, failed: 1 });
  }
}

mkdirSync('out', { recursive: true });
check('Types', 'npm', 'run', '--silent', 'types');
check('Lint', 'npm', 'run', '--silent', 'lint');
suite('Unit and architecture', 'unit', 'architecture');
check('Examples inside the built-in packs', 'npm', 'run', '--silent', 'check', '--', '--test');
const missing = ensureBrowsers(['Chromium', 'Firefox']);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  add({ passed: 0, failed: missing.length });
} else {
  suite('Browsers', 'browser');
  check('Mozilla’s add-on linter', 'npm', 'run', '--silent', 'lint:addon');
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
