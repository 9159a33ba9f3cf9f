import type { Pack } from '../../../guidance/pack';
import { tipsOf } from '../../../guidance/tips';
import type { Language } from '../../../shared/words';
import { deskWords } from '../../../ui/words/desk';
import { learningWords } from '../../../ui/words/learning';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { CompletedList } from '../../common/completed-list';
import { CourseList } from './course-list';
import { NextList } from './next-list';
import { useOwnLearning } from './use-own-learning';

/** What the reader learns next, the courses they take, and what they completed, out of what there is. */
export function LearningRoom({ packs, all, language }: { packs: Pack[]; all: Pack[]; language: Language }) {
  const words = deskWords[language];
  const own = ownLearningWords[language];
  const learning = useOwnLearning(packs);
  const tips = tipsOf(packs);
  const here = new Set(tips.map(({ tip }) => tip.id));
  const completions = learning?.completions ?? [];
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.learning}</h1>
        <p class="govuk-body">{words.learned(completions.filter(({ tip }) => here.has(tip)).length, tips.length)}</p>
        <h2 class="govuk-heading-m">{own.next}</h2>
        <p class="govuk-hint">{own.nextHelp}</p>
        {learning && <NextList next={learning.next} language={language} />}
        <h2 class="govuk-heading-m">{own.courses}</h2>
        {learning && <CourseList courses={learning.courses} language={language} />}
        <ul class="govuk-list">
          {(
            [
              ['#/gap', own.monitor],
              ['#/evidence', own.evidence],
              ['#/training', own.training],
            ] as const
          ).map(([href, text]) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <h2 class="govuk-heading-m">{learningWords[language].youCompleted}</h2>
        <CompletedList
          completions={completions}
          // Somebody may have learned for another account or nation: those tips are there all the same.
          tips={tipsOf(all)}
          language={language}
          practised={learning?.known}
          open={(tip) => {
            location.hash = `#/tip/${encodeURIComponent(tip)}`;
          }}
        />
      </div>
    </div>
  );
}
