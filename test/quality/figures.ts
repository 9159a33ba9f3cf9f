import { CONCERNS, type ConcernId } from '../../src/guidance/concerns';
import type { LabelledDraft } from './labelled-drafts';

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
export interface Figures extends Tally {
  precision: number;
  recall: number;
  f1: number;
}

export interface Score {
  drafts: number;
  micro: Figures;
  must: Figures;
  macroF1: number;
  /** Shares of the drafts that need no prompt: those that got one, and those that a must stopped. */
  cleanPrompted: number;
  cleanStopped: number;
  byConcern: Map<ConcernId, Figures>;
}

const figures = ({ right, wrong, missed }: Tally): Figures => ({
  right,
  wrong,
  missed,
  precision: right + wrong > 0 ? right / (right + wrong) : 1,
  recall: right + missed > 0 ? right / (right + missed) : 1,
  f1: right + wrong + missed > 0 ? (2 * right) / (2 * right + wrong + missed) : 1,
});

const sum = (tallies: Iterable<Tally>): Tally => {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of tallies) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
};

/** Compares what was raised with what should have been. A concern counts once per draft. */
export function score(drafts: readonly LabelledDraft[], raise: (draft: LabelledDraft) => Iterable<ConcernId>): Score {
  const tallies = new Map<ConcernId, Tally>();
  const clean = { all: 0, prompted: 0, stopped: 0 };
  for (const each of drafts) {
    const expected = new Set(each.expect);
    const raised = new Set(raise(each));
    for (const concern of new Set([...expected, ...raised])) {
      const tally = tallies.get(concern) ?? { right: 0, wrong: 0, missed: 0 };
      tally[expected.has(concern) ? (raised.has(concern) ? 'right' : 'missed') : 'wrong'] += 1;
      tallies.set(concern, tally);
    }
    if (expected.size > 0) continue;
    clean.all += 1;
    if (raised.size > 0) clean.prompted += 1;
    if ([...raised].some((concern) => CONCERNS[concern].severity === 'must')) clean.stopped += 1;
  }
  const byConcern = new Map([...tallies].map(([concern, tally]) => [concern, figures(tally)]));
  return {
    drafts: drafts.length,
    micro: figures(sum(tallies.values())),
    must: figures(sum([...tallies].filter(([concern]) => CONCERNS[concern].severity === 'must').map(([, tally]) => tally))),
    macroF1: [...byConcern.values()].reduce((total, { f1 }) => total + f1, 0) / Math.max(1, byConcern.size),
    cleanPrompted: clean.all ? clean.prompted / clean.all : 0,
    cleanStopped: clean.all ? clean.stopped / clean.all : 0,
    byConcern,
  };
}
