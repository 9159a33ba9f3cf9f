import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../../src/checks/detectors/registry';
import { loadBuiltInPacks } from '../../../../src/cli/load-packs';
import { CONCERN_IDS } from '../../../../src/guidance/concerns';
import type { Condition } from '../../../../src/guidance/pack';
import { readPackValue } from '../../../../src/guidance/read-pack';
import { conditionOf, freshCondition, groupOf, kindOf } from '../../../../src/pages/desk/packs/edit/condition-model';
import { concernWords } from '../../../../src/ui/words/concerns';
import { conditionSentence } from '../../../../src/ui/words/condition-sentence';
import { type ConditionKind, conditionWords } from '../../../../src/ui/words/conditions';
import { detectorWords } from '../../../../src/ui/words/detectors';
import { makePack, makeRule } from '../../checks/make-pack';

const builtIn = loadBuiltInPacks().flatMap((pack) => pack.rules ?? []);
const kinds = Object.keys(conditionWords.en.kinds) as ConditionKind[];

describe('conditions as sentences', () => {
  it('every condition of the built-in packs comes through its group unchanged in meaning', () => {
    expect(builtIn.length).toBeGreaterThan(50);
    for (const { when } of builtIn) expect(groupOf(conditionOf(groupOf(when)))).toEqual(groupOf(when));
  });

  it.each<[Condition, Condition]>([
    [{ all: [{ terms: 'a' }] }, { terms: 'a' }],
    [{ not: { terms: 'a' } }, { not: { terms: 'a' } }],
    [{ not: { any: [{ terms: 'a' }, { terms: 'b' }] } }, { not: { any: [{ terms: 'a' }, { terms: 'b' }] } }],
    [{ any: [{ terms: 'a' }] }, { any: [{ terms: 'a' }] }],
  ])('%j is written as %j', (condition, written) => {
    expect(conditionOf(groupOf(condition))).toEqual(written);
  });

  it('what a form begins with is of its own kind, and each kind has a sentence in both languages', () => {
    for (const kind of kinds) {
      const fresh = freshCondition(kind);
      expect(kindOf(fresh)).toBe(kind);
      expect(conditionSentence(fresh, 'en')).not.toBe('');
      expect(conditionSentence(fresh, 'cy')).not.toBe(conditionSentence(fresh, 'en'));
    }
  });

  it('every kind that is filled in can be read', () => {
    const filled = JSON.parse(JSON.stringify(kinds.map(freshCondition)).replaceAll('[]', '["word"]').replace('"pattern":""', '"pattern":"a"')) as Condition[];
    const tip = 'swap-jargon-for-plain-words';
    const rules = filled.map((when, n) => makeRule(when, { id: `r${n}`, tip, examples: { fires: ['a'], silent: ['b'] } }));
    expect(readPackValue(makePack(rules), { under: loadBuiltInPacks() })).toMatchObject({ ok: true });
  });

  it('say who, where and when', () => {
    const condition: Condition = {
      all: [{ any: [{ terms: ['a', 'b'], unless: 'c' }, { during: 'mourning' }] }, { context: { account: ['local'], reply: false } }],
    };
    expect(conditionSentence(condition, 'en')).toBe(
      '(the post mentions “a” or “b” but not as part of “c” or it is during national mourning) and the account is council and it is not a reply',
    );
  });

  it('there are words for everything that can be found, and for every concern', () => {
    for (const language of ['en', 'cy'] as const) {
      expect(Object.keys(detectorWords[language]).sort()).toEqual(Object.keys(DETECTORS).sort());
      expect(Object.keys(concernWords[language]).sort()).toEqual([...CONCERN_IDS].sort());
    }
  });
});
