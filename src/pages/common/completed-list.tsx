import type { SourcedTip } from '../../guidance/tips';
import type { Language } from '../../shared/words';
import type { CompletionRecord } from '../../storage/records';
import { learningWords } from '../../ui/words/learning';
import { ownLearningWords } from '../../ui/words/own-learning';
import { day, say } from '../../ui/words/say';

interface CompletedListProps {
  completions: CompletionRecord[];
  tips: SourcedTip[];
  language: Language;
  open: (tip: string) => void;
  /** How often each was put into practice since, where that is known. */
  practised?: ReadonlyMap<string, { practised: number }> | undefined;
}

/** What was completed and when, newest first. A tip that the packs no longer have keeps its place. */
export function CompletedList({ completions, tips, language, open, practised }: CompletedListProps) {
  const words = learningWords[language];
  const known = new Map(tips.map(({ tip }) => [tip.id, tip]));
  if (completions.length === 0) return <p class="govuk-body-s">{words.noneCompleted}</p>;
  return (
    <ul class="tips">
      {completions.map(({ tip: id, at }) => {
        const tip = known.get(id);
        const title = tip && say(tip.title, language);
        return (
          <li key={id} class="tips__item">
            <span aria-hidden="true" class="tips__mark tips__mark--done">
              ✓
            </span>
            {title ? (
              <button type="button" class="link" onClick={() => open(id)} lang={title.lang}>
                {title.text}
              </button>
            ) : (
              <span>
                {id}. {words.withdrawn}
              </span>
            )}
            <span class="tips__note">
              {day(at, language)}
              {(practised?.get(id)?.practised ?? 0) > 0 && `, ${ownLearningWords[language].practised(practised?.get(id)?.practised ?? 0)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
