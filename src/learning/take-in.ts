import { type LearnerRecord, newLearner } from './learner';
import { readStatement, type Verdict } from './read-statement';

/** How many statements there were of each kind. `again` had been taken in before, in the same go. */
export type Tally = Record<Verdict | 'again', number>;

export interface TakenIn {
  learners: Map<string, LearnerRecord>;
  tally: Tally;
  /** Ids of statements that were taken in, in this file or one before it. */
  seen: Set<string>;
}

export const nothingTakenIn = (): TakenIn => ({ learners: new Map(), tally: { ours: 0, other: 0, changed: 0, broken: 0, again: 0 }, seen: new Set() });

/** Statements between two breaths: the page stays usable, and can stop us. */
const STEP = 4000;

/**
 * Reads statements into records of learners, in steps. Nothing is kept until the caller keeps it, so stopping changes nothing: then it gives
 * `undefined`. `progress` is called with how many were read.
 */
export async function takeIn(
  statements: readonly unknown[],
  { signal, progress, into }: { signal?: AbortSignal | undefined; progress?: (read: number) => void; into?: TakenIn } = {},
): Promise<TakenIn | undefined> {
  const { learners, tally, seen } = into ?? nothingTakenIn();
  const learnerOf = (id: string): LearnerRecord => {
    const learner = learners.get(id) ?? newLearner(id);
    learners.set(id, learner);
    return learner;
  };
  for (const [at, statement] of statements.entries()) {
    const id = (statement as { id?: unknown } | null)?.id;
    if (typeof id === 'string' && seen.has(id)) tally.again += 1;
    else {
      if (typeof id === 'string') seen.add(id);
      tally[readStatement(statement, learnerOf)] += 1;
    }
    if (at % STEP === STEP - 1) {
      progress?.(at + 1);
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted) return undefined;
    }
  }
  progress?.(statements.length);
  return signal?.aborted ? undefined : { learners, tally, seen };
}
