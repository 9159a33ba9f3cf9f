import type { Course } from '../guidance/pack';
import type { Answer } from './memory';

export interface CourseProgress {
  course: Course;
  /** Tips that there are; a pack may have withdrawn some that the course still names. */
  tips: string[];
  done: string[];
  /** The tip to go on with: the first that is not completed, or where the mark was missed, the first to answer again. */
  next: string | undefined;
  /** Where the mark was missed, the tips to answer again, rightly twice in a row. */
  again: string[];
  /** The share of its questions that were answered rightly at the first go, of those that were answered: 0 to 1. */
  firstGo: number;
  /** All done, and well enough. */
  passed: boolean;
  /** All done, but fewer right at the first go than the mark asks: the questions may be answered again. */
  belowMark: boolean;
  overdue: boolean;
}

/**
 * How far somebody is with a course. Where the mark was missed, the newest answers count: a course can be taken again. `today` is
 * `YYYY-MM-DD`; a course is overdue from the day after it was due.
 */
export function courseProgress(
  course: Course,
  known: ReadonlySet<string>,
  completed: ReadonlySet<string>,
  attempts: readonly (Answer & { tip: string })[],
  today: string,
): CourseProgress {
  const tips = course.tips.filter((tip) => known.has(tip));
  const done = tips.filter((tip) => completed.has(tip));
  const verdicts = new Map(
    tips.flatMap((tip): [string, boolean][] => {
      const answers = attempts.filter((attempt) => attempt.tip === tip).sort((a, b) => a.at - b.at);
      return answers.length > 0 ? [[tip, answers[0]?.right === true || answers.slice(-2).every(({ right }) => right)]] : [];
    }),
  );
  const missed = [...verdicts].filter(([, well]) => !well).map(([tip]) => tip);
  const firstGo = verdicts.size === 0 ? 0 : (verdicts.size - missed.length) / verdicts.size;
  const all = tips.length > 0 && done.length === tips.length;
  const enough = firstGo >= (course.passMark ?? 0);
  return {
    course,
    tips,
    done,
    next: tips.find((tip) => !completed.has(tip)) ?? (enough ? undefined : missed[0]),
    again: all && !enough ? missed : [],
    firstGo,
    passed: all && enough,
    belowMark: all && !enough,
    overdue: !(all && enough) && course.due !== undefined && course.due < today,
  };
}
