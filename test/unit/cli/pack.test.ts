import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACK = join(ROOT, 'test/fixtures/packs/press-office.json');
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const at = (name: string): string => join(folder, name);

function run(args: string[], { input = '', passphrase }: { input?: string; passphrase?: string } = {}): { status: number | null; out: string; err: string } {
  const { GAP_PASSPHRASE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'src/cli/pack.ts'), ...args], {
    input,
    encoding: 'utf8',
    cwd: ROOT,
    env: { ...env, ...(passphrase !== undefined && { GAP_PASSPHRASE: passphrase, GAP_PASSPHRASE_NEW: passphrase }) },
  });
  return { status, out: stdout, err: stderr };
}

const passphrase = 'correct horse battery';
const words = (text: string): string | undefined => /(?:words|signed by)\s+((?:[a-z]+ ){7}[a-z]+)/.exec(text)?.[1];
const thumbprint = (text: string): string => /thumbprint\s+(\S+)/.exec(text)?.[1] ?? '';

describe('pack', { timeout: 120_000 }, () => {
  let made: { out: string };
  beforeAll(() => {
    made = run(['key', '--new', at('office.gap-key')], { passphrase });
    run(['sign', PACK, '--key', at('office.gap-key'), '--out', at('office.gap-pack')], { passphrase });
  }, 120_000);

  it('makes a key, shows it in the same words again, and never writes over one', () => {
    expect(words(made.out)).toBeDefined();
    expect(run(['key', at('office.gap-key')], { passphrase }).out).toBe(made.out);
    expect(run(['key', '--new', at('office.gap-key')], { passphrase })).toMatchObject({ status: 2, err: expect.stringContaining('never written over') });
    expect(run(['key', '--new', at('short.gap-key')], { passphrase: 'short' })).toMatchObject({ status: 2, err: expect.stringContaining('at least 12') });
    expect(run(['key', at('office.gap-key')], { passphrase: 'wrong horse battery' })).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('could not be opened'),
    });
  });

  it('signs, and verifies from a file and from standard input', () => {
    const checked = run(['verify', at('office.gap-pack')]);
    expect(checked.status).toBe(0);
    expect(words(checked.out)).toBe(words(made.out));
    const text = readFileSync(at('office.gap-pack'), 'utf8');
    expect(run(['verify', '-'], { input: text.replace(/(.{70})/g, '$1\n') }).out).toBe(checked.out);
  });

  it('says no to what was changed, to another key, and to what is not sound', () => {
    const text = readFileSync(at('office.gap-pack'), 'utf8');
    writeFileSync(at('changed.gap-pack'), text.slice(0, 400) + (text[400] === 'A' ? 'B' : 'A') + text.slice(401));
    expect(run(['verify', at('changed.gap-pack')])).toMatchObject({ status: 1, out: '', err: expect.stringContaining('broken') });
    expect(run(['verify', at('office.gap-pack'), '--signer', 'x'.repeat(43)])).toMatchObject({ status: 1, err: expect.stringContaining('another key') });
    writeFileSync(at('bad.json'), JSON.stringify({ ...JSON.parse(readFileSync(PACK, 'utf8')), reviewBy: 'soon' }));
    expect(run(['sign', at('bad.json'), '--key', at('office.gap-key')], { passphrase })).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('/reviewBy'),
    });
  });

  it('lets an old key vouch for a new one', () => {
    run(['key', '--new', at('new.gap-key')], { passphrase });
    expect(run(['vouch', at('office.gap-key'), '--for', at('new.gap-key'), '--out', at('vouch')], { passphrase }).status).toBe(0);
    const sign = ['sign', PACK, '--key', at('new.gap-key'), '--out', at('new.gap-pack')];
    run([...sign, '--vouch', at('vouch')], { passphrase });
    const old = thumbprint(made.out);
    expect(run(['verify', at('new.gap-pack'), '--signer', old]).status).toBe(0);
    run(sign, { passphrase });
    expect(run(['verify', at('new.gap-pack'), '--signer', old]).status).toBe(1);
  });

  it('behaves as people expect on a command line', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('usage: pack') });
    expect(run([])).toMatchObject({ status: 2, err: expect.stringContaining('Say what to do') });
    expect(run(['sign', PACK])).toMatchObject({ status: 2, err: expect.stringContaining('--key') });
    expect(run(['fold', PACK])).toMatchObject({ status: 2, err: expect.stringContaining('no command "fold"') });
    expect(run(['verify', at('nowhere')])).toMatchObject({ status: 2, err: expect.stringContaining('ENOENT') });
    expect(run(['key', at('office.gap-key')])).toMatchObject({ status: 2, err: expect.stringContaining('GAP_PASSPHRASE') });
  });
});
