import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../src/checks/prove-pack';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import { CONCERN_IDS } from '../../../src/guidance/concerns';
import { readPack } from '../../../src/guidance/read-pack';

const packs = loadBuiltInPacks();

describe('built-in packs', () => {
  it('have a rule for every concern', () => {
    const spoken = new Set(packs.flatMap(({ rules }) => rules ?? []).map(({ concern }) => concern));
    expect(CONCERN_IDS.filter((concern) => !spoken.has(concern))).toEqual([]);
  });
  it('show every rule at work with two examples each way', () => {
    const thin = packs.flatMap(({ rules }) => rules ?? []).filter(({ examples }) => examples.fires.length < 2 || examples.silent.length < 2);
    expect(thin.map(({ id }) => id)).toEqual([]);
  });
  it.each(packs.map((pack, at) => [pack.id, pack, packs.slice(0, at)] as const))(
    '%s is read without a problem, examples and all',
    (_, pack, under) => {
      const hasTips = packs.some(({ tips }) => (tips ?? []).length > 0);
      const read = readPack(JSON.stringify(pack), { under, runExamples });
      const problems = read.ok ? [] : read.problems.filter(({ say }) => hasTips || !say.startsWith('There is no tip'));
      expect(problems).toEqual([]);
    },
    60_000,
  );
  it('have no example that a labelled draft has', () => {
    const drafts = ['dev', 'more'].map((name) => readFileSync(new URL(`../../drafts/${name}.jsonl`, import.meta.url), 'utf8')).join('\n');
    const texts = packs
      .flatMap(({ rules }) => rules ?? [])
      .flatMap(({ examples }) => [...examples.fires, ...examples.silent])
      .map((example) => (typeof example === 'string' ? example : example.text));
    expect(texts.filter((text) => text.length > 20 && drafts.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });
});
