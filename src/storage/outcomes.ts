import type { Outcome } from '../shared/outcome';
import { database } from './database';

/** A year and some, in milliseconds: long enough to set one year beside the last. */
const KEPT_FOR = 400 * 24 * 60 * 60 * 1000;

/** Keeps outcomes, and lets go of those that nobody will look at again. */
export async function recordOutcomes(outcomes: Outcome[]): Promise<void> {
  await database.transaction('rw', database.outcomes, async () => {
    await database.outcomes.bulkAdd(outcomes);
    await database.outcomes
      .where('at')
      .below(Date.now() - KEPT_FOR)
      .delete();
  });
}

/** Remembers "Not relevant here" by salted hashes; the words themselves are not kept. */
export async function addDismissals(hashes: string[], rule: string): Promise<void> {
  const at = Date.now();
  await database.dismissals.bulkPut(hashes.map((hash) => ({ hash, rule, at })));
}

export const dismissedHashes = async (): Promise<string[]> => (await database.dismissals.toCollection().primaryKeys()) as string[];

export const countDismissals = (): Promise<number> => database.dismissals.count();

export const forgetDismissals = (): Promise<void> => database.dismissals.clear();

/** Thirty days, in milliseconds. */
const LATELY = 30 * 24 * 60 * 60 * 1000;

/** How often each tip was behind a finding that was shown in the last thirty days. */
export async function tipsMetLately(): Promise<Map<string, number>> {
  const recent = await database.outcomes
    .where('at')
    .above(Date.now() - LATELY)
    .toArray();
  const counts = new Map<string, number>();
  for (const { kind, tip } of recent) if (kind === 'shown') counts.set(tip, (counts.get(tip) ?? 0) + 1);
  return counts;
}

/** A rule called not relevant in this many drafts is one that the person may rather be without. */
const WEARY_AFTER = 3;

/** Rules that were dismissed in several drafts of late. */
export async function rulesOftenDismissed(): Promise<string[]> {
  const recent = await database.outcomes
    .where('at')
    .above(Date.now() - LATELY)
    .toArray();
  const drafts = new Map<string, Set<string>>();
  for (const { kind, rule, draft } of recent) {
    if (kind === 'dismissed') drafts.set(rule, (drafts.get(rule) ?? new Set()).add(draft));
  }
  return [...drafts].filter(([, dismissed]) => dismissed.size >= WEARY_AFTER).map(([rule]) => rule);
}
