import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../src/checks/prove-pack';
import { createRe2Patterns } from '../../../src/checks/re2-patterns';
import { readPack } from '../../../src/guidance/read-pack';
import type { Problem } from '../../../src/shared/result';

const FIXTURE = readFileSync(new URL('../../fixtures/packs/press-office.json', import.meta.url), 'utf8');
const patterns = createRe2Patterns();

/** Sets a field, whatever its type, by path; `undefined` takes it out. */
function set(pack: unknown, path: string, value: unknown): void {
  const steps = path.split('/').slice(1);
  const last = steps.pop() ?? '';
  let at = pack as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
}

function problems(changes: Record<string, unknown>): Problem[] {
  const pack: unknown = JSON.parse(FIXTURE);
  for (const [path, value] of Object.entries(changes)) set(pack, path, value);
  const read = readPack(JSON.stringify(pack), { runExamples, patterns });
  return read.ok ? [] : read.problems;
}

const RULE = JSON.parse(FIXTURE).rules[0] as Record<string, unknown>;

describe('readPack', () => {
  it('reads a good pack', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    ['a field that is missing', { '/title': undefined }, '/title', /"title" is missing/],
    ['a field that nobody knows', { '/rules/0/sevrity': 'must' }, '/rules/0/sevrity', /not a field/],
    ['another format', { '/format': 2 }, '/format', /not a format/],
    ['a day that is none', { '/reviewBy': 'soon' }, '/reviewBy', /a day such as/],
    ['an id used twice', { '/rules/1': RULE }, '/rules/1/id', /another rule called/],
    ['a tip that is not there', { '/rules/0/tip': 'nowhere' }, '/rules/0/tip', /no tip called "nowhere"/],
    ['a condition nobody knows', { '/rules/0/when': { regex: 'x' } }, '/rules/0/when', /must be one of the known conditions/],
    ['a list that is not there', { '/rules/0/when': { terms: '@nobody' } }, '/rules/0/when', /no list called "nobody"/],
    ['a list that includes itself', { '/lists/sweets/2': '@treats', '/lists/treats': ['@sweets'] }, '/lists/sweets', /includes itself/],
    ['a term that cannot be read', { '/lists/sweets/2': '(open' }, '/lists/sweets/2', /without its "\)"/],
    ['an unknown detector', { '/rules/0/when': { detector: 'magic' } }, '/rules/0/when', /no detector called "magic"/],
    ['an unknown correction', { '/rules/0/fix': 'magic' }, '/rules/0/fix', /no correction called "magic"/],
    ['a pattern that RE2 refuses', { '/rules/0/when': { pattern: '(a' } }, '/rules/0/when', /cannot be used/],
    ['a pattern that is too long', { '/rules/0/when': { pattern: 'a'.repeat(501) } }, '/rules/0/when', /longer than 500/],
    ['an example that is not raised', { '/rules/0/examples/fires/1': 'Nothing here' }, '/rules/0/examples/fires/1', /should be raised by "Nothing here"/],
    ['a look-alike that is raised', { '/rules/0/examples/silent/1': 'Humbugs again' }, '/rules/0/examples/silent/1', /should stay silent/],
    ['no right answer', { '/tips/0/question/answers/0/right': false }, '/tips/0/question/answers', /exactly one answer/],
    ['a period that ends before it begins', { '/periods/0/until': '2020-01-01' }, '/periods/0', /must not end before/],
    ['a change to no rule', { '/changes': [{ rule: 'nowhere', silenced: true }] }, '/changes/0/rule', /no rule called/],
  ])('refuses %s, and says where', (_, changes, at, say) => {
    expect(problems(changes)[0]).toEqual({ at, say: expect.stringMatching(say) });
  });

  it('gives all problems of a stage at once', () => {
    expect(problems({ '/title': undefined, '/reviewBy': 'soon', '/extra': 1 })).toHaveLength(3);
  });
  it.each([
    ['', /not JSON/],
    ['{', /not JSON/],
    ['null', /./],
    ['[]', /./],
    ['"text"', /./],
    ['{}', /missing/],
    [`{"a":${'['.repeat(90_000)}`, /not JSON|deep/],
    [`${'{"not":'.repeat(200)}1${'}'.repeat(200)}`, /deep/],
  ])('never throws on %.20j', (text, say) => {
    const read = readPack(text, { runExamples, patterns });
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]?.say).toMatch(say);
  });
  it('refuses what is too large', () => {
    expect(readPack(' '.repeat(6_000_001))).toMatchObject({ ok: false, problems: [{ say: expect.stringContaining('6 MB') }] });
  });
  it('lets a pack name what lies below it', () => {
    const below = readPack(FIXTURE);
    if (!below.ok) throw new Error('fixture');
    const above = JSON.parse(FIXTURE);
    above.id = 'above';
    above.tips = [];
    above.lists = {};
    above.rules[0].when = { terms: '@sweets' };
    above.changes = [{ rule: 'sweets', severity: 'could' }];
    expect(readPack(JSON.stringify(above), { under: [below.value], runExamples }).ok).toBe(true);
  });
});
