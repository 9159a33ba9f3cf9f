import { CONCERNS } from '../guidance/concerns';
import type { Tip } from '../guidance/pack';
import type { KnownTip } from './known-tips';

/** Why a tip comes next. */
export type Reason = 'raised' | 'course' | 'fading' | 'duty';

export interface Next {
  tip: Tip;
  reason: Reason;
}

interface Learner {
  known: ReadonlyMap<string, KnownTip>;
  /** How often each tip was behind a prompt of late. */
  met: ReadonlyMap<string, number>;
  /** Tips that a course which was begun asks for next, in its order. */
  inCourses: readonly string[];
}

/** Five minutes, at a minute each. */
const SITTING = 5;

/**
 * What to learn in the next sitting, and why: what drafts keep showing, then what a course asks for, then what is fading, then duties that
 * were never looked at. A tip comes once, for its first reason.
 */
export function whatNext(tips: readonly Tip[], { known, met, inCourses }: Learner, now: number): Next[] {
  const fading = (tip: Tip): boolean => (known.get(tip.id)?.dueAt ?? Number.POSITIVE_INFINITY) <= now;
  const open = (tip: Tip): boolean => !known.has(tip.id) || fading(tip);
  const isDuty = (tip: Tip): boolean => tip.concerns?.some((concern) => CONCERNS[concern].severity === 'must') ?? false;
  const byId = new Map(tips.map((tip) => [tip.id, tip]));
  const raised = tips.filter((tip) => (met.get(tip.id) ?? 0) > 0 && open(tip)).sort((a, b) => (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0));
  const courses = inCourses.map((id) => byId.get(id)).filter((tip) => tip !== undefined);
  const faded = tips.filter(fading).sort((a, b) => (known.get(a.id)?.dueAt ?? 0) - (known.get(b.id)?.dueAt ?? 0));
  const duties = tips.filter((tip) => isDuty(tip) && !known.has(tip.id));
  const all: Next[] = [
    ...raised.map((tip): Next => ({ tip, reason: 'raised' })),
    ...courses.map((tip): Next => ({ tip, reason: 'course' })),
    ...faded.map((tip): Next => ({ tip, reason: 'fading' })),
    ...duties.map((tip): Next => ({ tip, reason: 'duty' })),
  ];
  const seen = new Set<string>();
  return all.filter(({ tip }) => !seen.has(tip.id) && seen.add(tip.id)).slice(0, SITTING);
}
