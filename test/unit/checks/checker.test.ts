import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/checks/checker';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import { CENTRAL, makePack, makeRule } from './make-pack';

describe('createChecker', () => {
  it('raises a concern once, by the rule of the latest pack, then the gravest', () => {
    const packs = [
      makePack([makeRule({ terms: 'leak' }, { id: 'first', severity: 'could' }), makeRule({ terms: 'leak' }, { id: 'grave', severity: 'must' })]),
      makePack([makeRule({ terms: 'leak' }, { id: 'local-knowledge', severity: 'should' })], { id: 'later' }),
    ];
    expect(
      createChecker(packs.slice(0, 1))
        .check({ text: 'A leak' }, CENTRAL)
        .map(({ rule }) => rule),
    ).toEqual(['grave']);
    expect(
      createChecker(packs)
        .check({ text: 'A leak' }, CENTRAL)
        .map(({ rule }) => rule),
    ).toEqual(['local-knowledge']);
  });
  it('orders by severity, then by place', () => {
    const rules = [
      makeRule({ terms: 'one' }, { id: 'a', concern: 'jargon', severity: 'could' }),
      makeRule({ terms: 'two' }, { id: 'b', concern: 'embargo', severity: 'must' }),
      makeRule({ terms: 'three' }, { id: 'c', concern: 'copyright', severity: 'must' }),
    ];
    expect(
      createChecker([makePack(rules)])
        .check({ text: 'one three two' }, CENTRAL)
        .map(({ rule }) => rule),
    ).toEqual(['c', 'b', 'a']);
  });
  it('takes only packs that hold for the account', () => {
    const checker = createChecker([makePack([makeRule({ terms: 'x' })], { holdsFor: { accounts: ['local'] } })]);
    expect(checker.check({ text: 'x' }, CENTRAL)).toEqual([]);
    expect(checker.check({ text: 'x' }, {})).toEqual([]);
    expect(checker.check({ text: 'x' }, { account: { kind: 'local', nation: 'wales' } })).toHaveLength(1);
  });
  it('lets later packs add to lists, change severities and silence rules, and readers switch rules off', () => {
    const base = makePack([makeRule({ terms: '@words' })], { lists: { words: ['one'] } });
    const more = makePack([], { id: 'more', lists: { words: ['two'] }, changes: [{ rule: 'rule', severity: 'could' }] });
    const quiet = makePack([], { id: 'quiet', changes: [{ rule: 'rule', silenced: true }] });
    expect(createChecker([base]).check({ text: 'two' }, CENTRAL)).toEqual([]);
    expect(createChecker([base, more]).check({ text: 'two' }, CENTRAL)[0]?.severity).toBe('could');
    expect(createChecker([base, more, quiet]).check({ text: 'one' }, CENTRAL)).toEqual([]);
    expect(createChecker([base], { silenced: new Set(['rule']) }).check({ text: 'one' }, CENTRAL)).toEqual([]);
  });
  it('gives the whole text mended where it can', () => {
    const finding = createChecker(loadBuiltInPacks()).check({ text: 'Out on the bank #riverclean' }, CENTRAL)[0];
    expect(finding).toMatchObject({ concern: 'hashtag-case', span: [16, 27], corrected: 'Out on the bank #RiverClean' });
  });
  it('says nothing of an empty draft', () => {
    expect(createChecker(loadBuiltInPacks()).check({ text: '' }, {})).toEqual([]);
  });
});

describe('hostile text', () => {
  const checker = createChecker(loadBuiltInPacks());
  const hostile: [string, string][] = [
    ['lone surrogates', '\ud800 \udc00 a\ud83d b #\ud800x @\udfff'],
    ['NUL and controls', '\u0000\u0001\u0007 vote\u0000labour \u0085\u2028'],
    ['combining marks', `a${'\u0336'.repeat(900)} b${'\u0301'.repeat(900)}`],
    ['right to left', '\u202Eمرحبا بالعالم\u202C שלום'.repeat(200)],
    ['one long word', 'a'.repeat(100_000)],
    ['one long hashtag', `#${'ab'.repeat(50_000)}`],
    ['hyphens', 'a-'.repeat(50_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['brackets', '((((('.repeat(20_000)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(8_000)],
    ['digits', '0 7 1 '.repeat(16_000)],
    ['terms of ours', 'vote Labour out until tomorrow, minister brilliant leak memo. '.repeat(1_600)],
    ['capitals', 'PLEASE DO NOT '.repeat(7_000)],
    ['styled', '𝗥𝗼 '.repeat(20_000)],
    ['new lines', '\n'.repeat(100_000)],
  ];
  it.each(hostile)('%s do not hang or throw', (_, text) => {
    const started = performance.now();
    for (const platform of ['x', 'bluesky', 'facebook'] as const) {
      checker.check(
        { text, replyTo: { text }, media: [{ kind: 'image', alt: text }] },
        { platform, account: { kind: 'local', nation: 'england' }, at: '2026-04-20T10:00:00Z' },
      );
    }
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});
