import type { Course, Tip } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { say } from '../../../ui/words/say';
import { trainingWords } from '../../../ui/words/training';

/** A course on one page of paper: what to do, and an example put right. */
export function Handout({ course, tips, language }: { course: Course; tips: Tip[]; language: Language }) {
  const words = trainingWords[language];
  const title = say(course.title, language);
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-full">
        <a class="govuk-back-link" href="#/training">
          {words.title}
        </a>
        <h1 class="govuk-heading-l" lang={title.lang}>
          {title.text}
        </h1>
        <button type="button" class="govuk-button govuk-button--secondary not-printed" onClick={() => print()}>
          {ownLearningWords[language].print}
        </button>
        <ol class="govuk-list govuk-list--number">
          {course.tips
            .map((id) => tips.find((tip) => tip.id === id))
            .filter((tip) => tip !== undefined)
            .map((tip) => {
              const name = say(tip.title, language);
              const body = say(tip.body, language);
              return (
                <li key={tip.id}>
                  <strong lang={name.lang}>{name.text}</strong> <span lang={body.lang}>{body.text}</span>{' '}
                  <span class="secondary">
                    {words.source} {tip.source.title}
                  </span>
                </li>
              );
            })}
        </ol>
      </div>
    </div>
  );
}
