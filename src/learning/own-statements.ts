import type { SourcedTip } from '../guidance/tips';
import type { Outcome } from '../shared/outcome';
import type { CourseProgress } from './course-progress';
import { emptyWeek } from './gap';
import type { Answer } from './memory';
import { HOME, type LearnerName, makeStatement, type Statement } from './statement';
import { weekOf } from './weeks';

/** All that one person has to show. */
export interface OwnEvidence {
  completions: readonly { tip: string; at: number; pack: string; version: string }[];
  attempts: readonly (Answer & { tip: string; answer: number })[];
  outcomes: readonly Outcome[];
  courses: readonly CourseProgress[];
}

/**
 * What somebody learned, as xAPI statements: completions, answers, courses passed, and counts by week. Never a word that they wrote. Counts
 * are told of weeks that are over only: they will not change any more.
 */
export function ownStatements(
  who: LearnerName,
  { completions, attempts, outcomes, courses }: OwnEvidence,
  tips: readonly SourcedTip[],
  now: number,
): Statement[] {
  const known = new Map(tips.map((sourced) => [sourced.tip.id, sourced]));
  const packOf = new Map(completions.map(({ tip, pack }) => [tip, pack]));
  const titleOf = (tip: string): string => known.get(tip)?.tip.title.en ?? tip;
  const about = (tip: string): string => `tip/${packOf.get(tip) ?? known.get(tip)?.pack ?? 'unknown'}/${tip}`;
  const place = (tip: string): Record<string, string> => {
    const found = known.get(tip)?.tip;
    return found ? { gap: found.gap, area: found.area } : {};
  };
  const completed = completions.map(({ tip, at, version }) =>
    makeStatement(who, { verb: 'completed', about: about(tip), at, result: { completion: true, success: true } }, titleOf(tip), { ...place(tip), version }),
  );
  const answered = attempts.map(({ tip, at, right, answer }) =>
    makeStatement(who, { verb: 'answered', about: about(tip), at, result: { success: right, response: String(answer) } }, titleOf(tip), place(tip)),
  );
  const passed = courses
    .filter((progress) => progress.passed)
    .map(({ course, tips: own }) => {
      const at = Math.max(...own.map((tip) => completions.find((one) => one.tip === tip)?.at ?? 0));
      return makeStatement(who, { verb: 'passed', about: `course/${course.id}`, at, result: { completion: true, success: true } }, course.title.en);
    });
  const practised = outcomes
    .filter(({ kind }) => kind === 'practised')
    .map(({ tip, at }) => makeStatement(who, { verb: 'practised', about: about(tip), at }, titleOf(tip), place(tip)));
  return [...completed, ...answered, ...passed, ...practised, ...countsByWeek(who, outcomes, now)];
}

function countsByWeek(who: LearnerName, outcomes: readonly Outcome[], now: number): Statement[] {
  const present = weekOf(now);
  const counts = new Map<string, ReturnType<typeof emptyWeek> & { rule: string; tip: string }>();
  for (const { kind, rule, tip, at } of outcomes) {
    const week = weekOf(at);
    if (kind === 'practised' || week >= present) continue;
    const key = `${week} ${rule}`;
    const row = counts.get(key) ?? { ...emptyWeek(week), rule, tip };
    row[kind === 'posted-anyway' ? 'postedAnyway' : kind] += 1;
    counts.set(key, row);
  }
  return [...counts.values()].map(({ rule, tip, week, shown, followed, dismissed, postedAnyway }) => {
    const extensions = { [`${HOME}/counts`]: { shown, followed, dismissed, postedAnyway } };
    return makeStatement(who, { verb: 'met', about: `rule/${rule}`, at: Date.parse(`${week}T12:00:00Z`), result: { extensions } }, rule, { tip, week });
  });
}
