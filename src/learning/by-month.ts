import type { Tip } from '../guidance/pack';
import { GAPS, type Gap } from '../shared/words';
import type { LearnerRecord } from './learner';

export interface Month {
  /** `YYYY-MM`. */
  month: string;
  /** For each gap, how wide it was at the end of that month: the share of tips not yet completed, 0 to 1. */
  width: Record<Gap, number>;
}

/** The last so many months, the present one last. */
export function lastMonths(count: number, now: number): string[] {
  const present = new Date(now);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(present.getUTCFullYear(), present.getUTCMonth() - (count - 1 - at), 1)).toISOString().slice(0, 7),
  );
}

/** How a team's gaps moved, month by month. */
export function gapsByMonth(learners: readonly LearnerRecord[], tips: readonly Tip[], months: readonly string[]): Month[] {
  const gapOf = new Map(tips.map(({ id, gap }) => [id, gap]));
  const all = Object.fromEntries(GAPS.map((gap) => [gap, tips.filter((tip) => tip.gap === gap).length * learners.length])) as Record<Gap, number>;
  /** Completions in each month, by gap; those before the first month count from its beginning. */
  const done = new Map<string, Record<Gap, number>>();
  const first = months[0] ?? '';
  for (const { completed } of learners) {
    for (const [tip, at] of Object.entries(completed)) {
      const gap = gapOf.get(tip);
      if (!gap) continue;
      const month = new Date(at).toISOString().slice(0, 7);
      const [, key = month] = [first, month].sort();
      const counts = done.get(key) ?? { political: 0, 'central-local': 0, knowledge: 0 };
      counts[gap] += 1;
      done.set(key, counts);
    }
  }
  const sum: Record<Gap, number> = { political: 0, 'central-local': 0, knowledge: 0 };
  return months.map((month) => {
    for (const gap of GAPS) sum[gap] += done.get(month)?.[gap] ?? 0;
    return { month, width: Object.fromEntries(GAPS.map((gap) => [gap, all[gap] === 0 ? 0 : 1 - sum[gap] / all[gap]])) as Record<Gap, number> };
  });
}
