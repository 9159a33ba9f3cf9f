import type { Course, Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { startPackDraft } from '../../../storage/pack-drafts';
import { say } from '../../../ui/words/say';
import { trainingWords } from '../../../ui/words/training';
import { openOwnPage } from '../../common/open-own-page';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';

const DAY = 24 * 60 * 60 * 1000;

/** A pack with a course in it and nothing else yet, to be written on in the pack editor. */
function newCourse(title: string, firstTip: string): Pack {
  const mark = crypto.randomUUID().slice(0, 8);
  return {
    format: 1,
    id: `course-${mark}`,
    version: '1.0',
    title: { en: title },
    publisher: { name: title },
    reviewBy: new Date(Date.now() + 365 * DAY).toISOString().slice(0, 10),
    courses: [{ id: `course-${mark}`, title: { en: title }, tips: [firstTip] }],
  };
}

/** Courses: to make one, to print one as a handout, to run one as a workshop. */
export function MakeCourse({ courses, firstTip, language }: { courses: Course[]; firstTip: string; language: Language }) {
  const words = trainingWords[language];
  const { trouble, save } = useSaving();
  const make = (): void =>
    void save(async () => {
      const draft = await startPackDraft(newCourse(words.courseTitle, firstTip));
      location.hash = `#/packs/edit/${draft}/courses/0`;
    });
  return (
    <section>
      <h2 class="govuk-heading-m" id="make" tabIndex={-1}>
        {words.make}
      </h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <p class="govuk-body">{words.makeHelp}</p>
      <button type="button" class="govuk-button" onClick={make}>
        {words.makeCourse}
      </button>
      {courses.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.handouts}</h3>
          <ul class="govuk-list">
            {courses.map(({ id, title }) => (
              <li key={id}>
                <a class="govuk-link" href={`#/training/handout/${encodeURIComponent(id)}`}>
                  {words.handout(say(title, language).text)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 class="govuk-heading-s">{words.workshop}</h3>
      <p class="govuk-body">{words.workshopHelp}</p>
      <p class="govuk-body">
        <button type="button" class="link" onClick={() => openOwnPage('practice', '#/workshop')}>
          {words.toWorkshop}
        </button>
      </p>
    </section>
  );
}
