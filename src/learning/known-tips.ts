import type { Outcome } from '../shared/outcome';
import { type Answer, memoryOf, withRaised } from './memory';

/** What one person has to show for a tip. Times in milliseconds since 1970. */
export interface KnownTip {
  tip: string;
  completedAt: number;
  dueAt: number;
  /** Completed, and still likely to be known. */
  fresh: boolean;
  /** Drafts since then that could have raised its concern, and did not. */
  practised: number;
  /** Drafts since then that did raise it. */
  raised: number;
}

interface Evidence {
  completions: readonly { tip: string; at: number }[];
  attempts: readonly (Answer & { tip: string })[];
  outcomes: readonly Outcome[];
}

const byTip = <Row extends { tip: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.tip);
    if (group) group.push(row);
    else groups.set(row.tip, [row]);
  }
  return groups;
};

const drafts = (outcomes: Outcome[], kind: Outcome['kind'], since: number): Outcome[] => {
  const seen = new Map(outcomes.filter((outcome) => outcome.kind === kind && outcome.at > since).map((outcome) => [outcome.draft, outcome]));
  return [...seen.values()];
};

/** Every tip that was completed, with whether it is still known and whether it is done. */
export function knownTips({ completions, attempts, outcomes }: Evidence, now: number): Map<string, KnownTip> {
  const answers = byTip(attempts);
  const became = byTip(outcomes);
  return new Map(
    completions.map(({ tip, at }) => {
      const since = became.get(tip) ?? [];
      const raised = drafts(since, 'shown', at);
      const remembered = memoryOf(answers.get(tip) ?? [{ at, right: true }]) ?? { lastAt: at, dueAt: at };
      const { dueAt } = withRaised(remembered, raised.length > 0 ? Math.max(...raised.map((one) => one.at)) : undefined);
      return [tip, { tip, completedAt: at, dueAt, fresh: now < dueAt, practised: drafts(since, 'practised', at).length, raised: raised.length }];
    }),
  );
}
