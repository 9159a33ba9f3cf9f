import { useMemo } from 'preact/hooks';
import type { Pack } from '../../../guidance/pack';
import { tipsOf } from '../../../guidance/tips';
import { type CourseProgress, courseProgress } from '../../../learning/course-progress';
import { type KnownTip, knownTips } from '../../../learning/known-tips';
import { type Next, whatNext } from '../../../learning/what-next';
import type { Outcome } from '../../../shared/outcome';
import { today } from '../../../shared/uk-time';
import { begunCourses } from '../../../storage/begun-courses';
import { database } from '../../../storage/database';
import { tipsMetLately } from '../../../storage/outcomes';
import type { AttemptRecord, CompletionRecord } from '../../../storage/records';
import { useLive } from '../../common/use-live';

/** Everything that one person's learning amounts to, for these packs. */
export interface OwnLearning {
  completions: CompletionRecord[];
  attempts: AttemptRecord[];
  outcomes: Outcome[];
  known: Map<string, KnownTip>;
  courses: (CourseProgress & { begun: boolean })[];
  next: Next[];
}

const read = async () => {
  const [completions, attempts, outcomes, begun, met] = await Promise.all([
    database.completions.orderBy('at').reverse().toArray(),
    database.attempts.toArray(),
    database.outcomes.toArray(),
    begunCourses(),
    tipsMetLately(),
  ]);
  return { completions, attempts, outcomes, begun: new Set(begun), met };
};

/** Kept up to date; `undefined` until it was read. */
export function useOwnLearning(packs: readonly Pack[]): OwnLearning | undefined {
  const { value } = useLive(read);
  return useMemo(() => {
    if (!value) return undefined;
    const { completions, attempts, outcomes, begun, met } = value;
    const now = Date.now();
    const tips = tipsOf([...packs]).map(({ tip }) => tip);
    const known = knownTips({ completions, attempts, outcomes }, now);
    const here = new Set(tips.map(({ id }) => id));
    const completed = new Set(completions.map(({ tip }) => tip));
    const courses = packs
      .flatMap((pack) => pack.courses ?? [])
      .map((course) => ({ ...courseProgress(course, here, completed, attempts, today()), begun: begun.has(course.id) }));
    const inCourses = courses
      .filter((course) => course.begun && !course.passed)
      .flatMap((course) => [...course.tips.filter((tip) => !completed.has(tip)), ...course.again]);
    return { completions, attempts, outcomes, known, courses, next: whatNext(tips, { known, met, inCourses }, now) };
  }, [value, packs]);
}
