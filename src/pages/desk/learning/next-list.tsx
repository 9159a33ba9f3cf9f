import type { Next } from '../../../learning/what-next';
import type { Language } from '../../../shared/words';
import { learningWords } from '../../../ui/words/learning';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { say } from '../../../ui/words/say';

/** The next sitting: up to five tips, each with why it comes now. */
export function NextList({ next, language }: { next: Next[]; language: Language }) {
  const words = ownLearningWords[language];
  if (next.length === 0) return <p class="govuk-body">{words.nextNone}</p>;
  return (
    <ul class="tips">
      {next.map(({ tip, reason }) => {
        const title = say(tip.title, language);
        return (
          <li class="tips__item" key={tip.id}>
            <span aria-hidden="true" class="tips__mark">
              ○
            </span>
            <span>
              <a class="govuk-link" href={`#/tip/${encodeURIComponent(tip.id)}`} lang={title.lang}>
                {title.text}
              </a>{' '}
              <span class="secondary">· {words.reasons[reason]}</span>
            </span>
            <span class="tips__note">{learningWords[language].minute}</span>
          </li>
        );
      })}
    </ul>
  );
}
