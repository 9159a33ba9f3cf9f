import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../src/checks/prove-pack';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import { emptyPack } from '../../../src/guidance/new-pack';
import type { Pack } from '../../../src/guidance/pack';
import { readPackValue } from '../../../src/guidance/read-pack';
import { emptyChecklist, emptyCourse, emptyPeriod, emptyRule, emptyTip } from '../../../src/pages/desk/packs/edit/new-items';
import { problemPlace, problemText } from '../../../src/ui/words/problems';

const under = loadBuiltInPacks();
const unfinished = (more: Partial<Pack>): { at: string; say: string }[] => {
  const read = readPackValue({ ...emptyPack('', '', '2026-11-24'), ...more }, { under, runExamples });
  return read.ok ? [] : read.problems;
};

describe('what is wrong with an unfinished pack', () => {
  const empty = emptyPack('', '', '2026-11-24');
  const found = unfinished({
    rules: [emptyRule(empty)],
    tips: [emptyTip(empty)],
    checklists: [emptyChecklist(empty)],
    periods: [{ ...emptyPeriod(empty), until: '2020-01-01' }],
    courses: [emptyCourse(empty)],
    directory: { checked: '', accounts: [{ platform: 'x', handle: '', kind: 'central', nation: 'uk', name: '' }], retired: [{ host: '' }] },
  });

  it('is said in the reader’s language, whatever was left empty in a form', () => {
    expect(found.length).toBeGreaterThan(20);
    for (const { at, say } of found) {
      expect(problemText(say, 'cy').lang, `${at} ${say}`).toBe('cy');
      expect(problemPlace(at, 'cy')).not.toMatch(/\//);
    }
  });

  it('is said with its place in words', () => {
    const said = (language: 'en' | 'cy') => found.map(({ at, say }) => `${problemPlace(at, language)}: ${problemText(say, language).text}`);
    expect(said('en')).toContain('Rules 1, what it says in English: fill this in');
    expect(said('en')).toContain('About the pack, title in English: fill this in');
    expect(said('en')).toContain('Tips 1, question answer 1 why in English: fill this in');
    expect(said('cy')).toContain('Rheolau 1, beth mae’n ei ddweud yn Saesneg: llenwch hwn');
  });

  it('names the post that an example is about', () => {
    expect(problemText('The rule "a" should be raised by "Say “hello”" and is not.', 'en').text).toBe('“Say “hello”” should set it off, and does not');
  });

  it('is said as it is, in English, where there is no sentence for it', () => {
    expect(problemText('"validForHours" must be >=1, not -1.', 'cy')).toEqual({ text: 'must be >=1, not -1', lang: 'en' });
  });
});
