import { useRef } from 'preact/hooks';
import type { CourseProgress } from '../../../learning/course-progress';
import type { Language } from '../../../shared/words';
import { beginCourse, leaveCourse } from '../../../storage/begun-courses';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { day, say } from '../../../ui/words/say';
import { percent } from '../../../ui/words/share';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';

type Listed = CourseProgress & { begun: boolean };

/** Courses in the packs that hold: how far, by when, and the way on. */
export function CourseList({ courses, language }: { courses: Listed[]; language: Language }) {
  const words = ownLearningWords[language];
  const { trouble, save } = useSaving();
  return (
    <>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {courses.length === 0 && <p class="govuk-body">{words.coursesNone}</p>}
      <ul class="packs">
        {courses.map((progress) => (
          <CourseItem key={progress.course.id} progress={progress} language={language} save={save} />
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href="#/packs/open">
          {words.openCourse}
        </a>
      </p>
    </>
  );
}

function CourseItem({ progress, language, save }: { progress: Listed; language: Language; save(write: () => Promise<unknown>): Promise<boolean> }) {
  const words = ownLearningWords[language];
  const { course, tips, done, next, passed, belowMark, overdue, firstGo, begun } = progress;
  const title = say(course.title, language);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = async (): Promise<void> => {
    if (!begun && !(await save(() => beginCourse(course.id)))) return;
    const to = next ?? tips[0];
    if (to) location.hash = `#/tip/${encodeURIComponent(to)}`;
  };
  // Its button goes; the course keeps the reader's place.
  const leave = async (): Promise<void> => {
    if (await save(() => leaveCourse(course.id))) heading.current?.focus();
  };
  return (
    <li class="packs__item">
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1" ref={heading} tabIndex={-1} lang={title.lang}>
        {title.text} {passed && <strong class="govuk-tag govuk-tag--green">{words.passed}</strong>}
        {overdue && <strong class="govuk-tag govuk-tag--orange">{words.overdue}</strong>}
      </h3>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        <progress class="meter" max={Math.max(1, tips.length)} value={done.length} aria-label={title.text} /> {words.progress(done.length, tips.length)}
        {course.due && ` · ${words.due(day(course.due, language))}`}
      </p>
      {belowMark && <p class="govuk-body-s">{words.belowMark(percent(firstGo), percent(course.passMark ?? 0))}</p>}
      <p class="packs__actions govuk-body-s">
        {!passed && (
          <button type="button" class="link" onClick={() => void open()}>
            {begun ? words.goOn : words.begin}
            <span class="govuk-visually-hidden">: {title.text}</span>
          </button>
        )}
        {begun && (
          <button type="button" class="link" onClick={() => void leave()}>
            {words.leave}
            <span class="govuk-visually-hidden">: {title.text}</span>
          </button>
        )}
      </p>
    </li>
  );
}
