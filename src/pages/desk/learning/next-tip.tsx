import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { say } from '../../../ui/words/say';
import { useOwnLearning } from './use-own-learning';

/** The way on from one tip to the next of the sitting. */
export function NextTip({ after, packs, language }: { after: string; packs: Pack[]; language: Language }) {
  const next = useOwnLearning(packs)?.next.find(({ tip }) => tip.id !== after);
  if (!next) return null;
  const title = say(next.tip.title, language);
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={`#/tip/${encodeURIComponent(next.tip.id)}`} lang={title.lang}>
        {ownLearningWords[language].nextTip(title.text)}
      </a>
    </p>
  );
}
