import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACK = join(ROOT, 'test/fixtures/packs/press-office.json');
const folder = mkdtempSync(join(tmpdir(), 'check-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(args: string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'src/cli/check.ts'), ...args], {
    input,
    encoding: 'utf8',
    cwd: ROOT,
  });
  return { status, out: stdout, err: stderr };
}

const line = (text: string): string =>
  JSON.stringify({ id: 'a', draft: { text }, context: { platform: 'x', account: { kind: 'central', nation: 'england' } } });

describe('check', { timeout: 60_000 }, () => {
  it('prints a line per draft, in order', () => {
    const { status, out } = run([file('drafts.jsonl', `${line('Out on the bank #riverclean')}\n\n${line('Out on the bank')}\n`)]);
    expect(status).toBe(0);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(first).toMatchObject({
      id: 'a',
      findings: [{ concern: 'hashtag-case', severity: 'should', span: [16, 27], say: expect.any(String), tip: 'capitalise-each-word-in-hashtags' }],
    });
    expect(second).toEqual({ id: 'a', findings: [] });
  });
  it('reads standard input, as lines or as one plain draft', () => {
    expect(JSON.parse(run(['-'], line('#riverclean')).out).findings).toHaveLength(1);
    const plain = JSON.parse(run([], 'Out on the bank\n#riverclean').out);
    expect(plain).toMatchObject({ id: 1, findings: [{ span: [16, 27] }] });
  });
  it('lays packs on top', () => {
    const { out } = run(['--pack', PACK, file('sweets.jsonl', line('Humbugs for all'))]);
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'sweets', severity: 'must' }]);
  });
  it('says what is wrong with a pack, and where', () => {
    const { status, err } = run(['--pack', file('bad.json', '{"format":1}'), file('one.jsonl', line('x'))]);
    expect(status).toBe(1);
    expect(err).toMatch(/bad\.json\/title: "title" is missing/);
  });
  it('says where input is bad', () => {
    expect(run([file('broken.jsonl', `${line('x')}\n{"id":\n`)])).toMatchObject({
      status: 2,
      err: expect.stringContaining('broken.jsonl:2: this is not JSON'),
    });
    expect(run([file('shape.jsonl', '{"draft":{}}')])).toMatchObject({ status: 2, err: expect.stringMatching(/shape\.jsonl:1: draft\.text/) });
    expect(run([join(folder, 'absent.jsonl')])).toMatchObject({ status: 2, err: expect.stringContaining('absent.jsonl') });
    expect(run(['--nonsense']).status).toBe(2);
  });
  it('runs the examples in packs', () => {
    expect(run(['--test'])).toMatchObject({ status: 0, err: expect.stringMatching(/examples, 0 wrong/) });
  });
  it('helps', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('usage: check') });
  });
});
