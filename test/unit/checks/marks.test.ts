import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/checks/checker';
import { packWeight, stepFor, unpackWeights } from '../../../src/checks/model/packed-weights';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import type { ConcernId } from '../../../src/guidance/concerns';
import type { AccountKind } from '../../../src/shared/words';

const checker = createChecker(loadBuiltInPacks());
const find = (text: string, kind: AccountKind = 'central') => checker.check({ text }, { platform: 'x', account: { kind, nation: 'england' } });
const marked = (text: string, concern: ConcernId): string[] =>
  find(text)
    .filter((finding) => finding.concern === concern)
    .flatMap(({ spans }) => spans.map(([from, to]) => text.slice(from, to)));

describe('what is marked', () => {
  it('shows the cause, not the words around it', () => {
    expect(marked('Vote Labour in May', 'party-political')).toEqual(['Vote Labour']);
    expect(marked('Thanks to our Lib Dem candidate for the new library.', 'party-political')).toEqual(['Lib Dem']);
  });
  it('the exact number speaks before a guess', () => {
    const [finding] = find('Her NHS number is 943 476 5919 and she has dementia, poor Mrs Jones').filter(({ concern }) => concern === 'personal-data');
    expect(finding?.rule).toBe('nhs-number');
  });
});

describe('an opinion of the government', () => {
  it.each([
    ['I think the government is wrong about net zero and this policy is a disaster.', 'central'],
    ["In my opinion the government's housing policy is a disaster and ministers should resign.", 'devolved'],
    ['Personally I think the Rwanda policy was cruel.', 'local'],
  ] as const)('%s', (text, kind) => {
    expect(find(text, kind).map(({ concern }) => concern)).toContain('personal-view-on-policy');
  });
});

describe('ordinary posts get no must', () => {
  it.each([
    "It's Carers Week. If you look after someone, you may be entitled to Carer's Allowance.",
    'Bring your families to the Labour Exchange exhibition at the museum.',
    'Looking for Green Party Wall surveyors?',
    'Reform Street car park is closed from Monday.',
    'A 34-year-old man has been arrested on suspicion of burglary. He remains in custody.',
  ])('%s', (text) => {
    expect(find(text).filter(({ severity }) => severity === 'must')).toEqual([]);
  });
});

describe('packed weights', () => {
  it('come back nearly as they were', () => {
    const step = stepFor(300);
    for (const weight of [300, -300, 12, -12, 1]) {
      const [concern, back] = unpackWeights(packWeight(3, weight, step), step);
      expect(concern).toBe(3);
      expect(Math.abs((back ?? 0) - weight)).toBeLessThanOrEqual(Math.abs(weight) * 0.12 + 1);
    }
    expect(packWeight(0, 0, step)).toBe('');
  });
});
