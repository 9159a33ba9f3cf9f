import { describe, expect, it } from 'vitest';
import { DraftRecord } from '../../../src/coach/draft-record';
import type { Outcome } from '../../../src/shared/outcome';
import { finding } from './finding';

function record() {
  const outcomes: Outcome[] = [];
  return { outcomes, draft: new DraftRecord('x', (more) => outcomes.push(...more)), said: () => outcomes.map(({ kind, rule }) => `${kind} ${rule}`) };
}

describe('what became of a finding', () => {
  it('is shown once, however often it is found again', () => {
    const { draft, said } = record();
    draft.update([finding('a')]);
    draft.update([finding('a')]);
    expect(said()).toEqual(['shown a']);
  });

  it('was followed when the cause went away', () => {
    const { draft, said } = record();
    draft.update([finding('a'), finding('b')]);
    draft.update([finding('b')]);
    expect(said()).toEqual(['shown a', 'shown b', 'followed a']);
  });

  it('was dismissed, and is then neither followed nor posted anyway', () => {
    const { draft, said } = record();
    draft.update([finding('a')]);
    draft.dismissed(finding('a'));
    draft.update([]);
    draft.posted();
    expect(said()).toEqual(['shown a', 'dismissed a']);
  });

  it('was posted anyway where it still stood', () => {
    const { draft, said } = record();
    draft.update([finding('a'), finding('b')]);
    draft.update([finding('b')]);
    draft.posted();
    expect(said().slice(2)).toEqual(['followed a', 'posted-anyway b']);
  });

  it('holds ids and times of one draft, and nothing else', () => {
    const { draft, outcomes } = record();
    draft.update([finding('a', [0, 4])]);
    expect(Object.keys(outcomes[0] ?? {}).sort()).toEqual(['at', 'draft', 'kind', 'platform', 'rule', 'tip']);
  });
});
