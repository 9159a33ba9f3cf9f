import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { subjectHash } from '../../../src/clearance/subject';
import { framed, signAnswer, signRequest } from '../../../src/clearance/token';
import { fingerprintWords } from '../../../src/shared/signing/public-key';
import { drafterKey, HOUR, makeAnswer, makeRequest, officerKey, SUBJECT } from '../clearance/make';

const folder = mkdtempSync(join(tmpdir(), 'clearance-'));
const file = (name: string): string => join(folder, name);
const run = (parameters: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/cli/clearance.ts', ...parameters], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

let answer: string;
beforeAll(async () => {
  const [drafter, officer] = [await drafterKey, await officerKey];
  const request = await signRequest(makeRequest(), drafter);
  const signed = await signAnswer(makeAnswer({ request: request.hash, at: Date.now(), until: Date.now() + HOUR }), officer);
  answer = framed(signed.compact, 'answer');
  writeFileSync(file('answer.txt'), `On Tuesday Alex wrote:\n${answer.replace(/^/gm, '> ')}\n`);
  writeFileSync(file('request.txt'), framed(request.compact, 'request'));
  writeFileSync(file('expired.txt'), framed((await signAnswer(makeAnswer({ until: 1 }), officer)).compact, 'answer'));
  writeFileSync(file('own.txt'), framed((await signAnswer(makeAnswer({ request: request.hash }), drafter)).compact, 'answer'));
  writeFileSync(file('key.json'), JSON.stringify(officer.publicKey));
  writeFileSync(file('cut.txt'), answer.slice(0, 200));
}, 30_000);

describe('clearance verify', { timeout: 60_000 }, () => {
  it('prints the decision, the post and until when, and ends with 0', async () => {
    const { status, stdout } = run(['verify', file('answer.txt')]);
    expect(status).toBe(0);
    expect(stdout).toContain('decision: clear (press-officer)');
    expect(stdout).toContain(subjectHash(SUBJECT));
    expect(stdout).toContain(fingerprintWords((await officerKey).thumbprint));
  });

  it('reads standard input, and says as JSON whether request and answer belong together', () => {
    expect(run(['verify'], answer).status).toBe(0);
    const { stdout } = run(['verify', '--json', '--holds', file('request.txt'), file('answer.txt')]);
    const [request, reply] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { signed: string; fits?: boolean; holds?: boolean });
    expect(request).toMatchObject({ signed: 'request', ok: true });
    expect(reply).toMatchObject({ signed: 'answer', fits: true, holds: true });
  });

  it('takes the key as words, as thumbprint or as a file, and ends with 1 for another', async () => {
    const { thumbprint } = await officerKey;
    for (const key of [fingerprintWords(thumbprint), thumbprint, file('key.json')]) expect(run(['verify', '--key', key, file('answer.txt')]).status).toBe(0);
    const other = run(['verify', '--key', (await drafterKey).thumbprint, file('answer.txt')]);
    expect(other).toMatchObject({ status: 1, stdout: expect.stringContaining('signed by another key') });
  });

  it('ends with 1 for what is cut short, runs out or was signed by whoever asked', () => {
    expect(run(['verify', file('cut.txt')])).toMatchObject({ status: 1, stderr: expect.stringContaining('cut short') });
    expect(run(['verify', file('expired.txt')]).status).toBe(0);
    expect(run(['verify', '--holds', file('expired.txt')])).toMatchObject({ status: 1, stdout: expect.stringContaining('does not hold now') });
    expect(run(['verify', file('request.txt'), file('own.txt')])).toMatchObject({ status: 1, stdout: expect.stringContaining('Nobody clears their own') });
  });

  it('ends with 2 and says how it is used where it is not understood', () => {
    expect(run([])).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') });
    expect(run(['sing'])).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no command "sing"') });
    expect(run(['verify', '--nope'])).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') });
    expect(run(['verify', file('not-there.txt')])).toMatchObject({ status: 2, stderr: expect.stringContaining('not-there.txt') });
    expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('usage:') });
  });
});
