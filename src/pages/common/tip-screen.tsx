import type { SourcedTip } from '../../guidance/tips';
import type { Language } from '../../shared/words';
import { database } from '../../storage/database';
import { recordAnswer } from '../../storage/learning';
import { QuestionForm } from '../../ui/question-form';
import { TipArticle } from '../../ui/tip-article';
import { learningWords } from '../../ui/words/learning';
import { day } from '../../ui/words/say';
import { Trouble } from './trouble';
import { useLive } from './use-live';
import { useSaving } from './use-saving';

/** A tip with its question, and whether it was completed. */
export function TipScreen({ sourced, language }: { sourced: SourcedTip; language: Language }) {
  const { tip, pack, version } = sourced;
  const words = learningWords[language];
  const { value: completion } = useLive(async () => (await database.completions.get(tip.id)) ?? null, [tip.id]);
  const { trouble, save } = useSaving();
  return (
    <>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <TipArticle tip={tip} language={language}>
        <p class="govuk-body-s" role="status">
          {completion ? (
            <strong class="govuk-tag govuk-tag--green completed">{words.completedOn(day(completion.at, language))}</strong>
          ) : (
            <span class="secondary">{words.notCompleted}</span>
          )}
        </p>
        <QuestionForm
          key={tip.id}
          id={tip.id}
          question={tip.question}
          language={language}
          onAnswer={(answer, right) => void save(() => recordAnswer({ tip: tip.id, answer, right, pack, version }))}
        />
      </TipArticle>
    </>
  );
}
