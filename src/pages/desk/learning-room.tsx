import type { SourcedTip } from '../../guidance/tips';
import type { Language } from '../../shared/words';
import type { CompletionRecord } from '../../storage/records';
import { deskWords } from '../../ui/words/desk';
import { learningWords } from '../../ui/words/learning';
import { CompletedList } from '../common/completed-list';

interface LearningRoomProps {
  completions: CompletionRecord[];
  tips: SourcedTip[];
  language: Language;
  open: (tip: string) => void;
}

/** What the reader completed, out of what there is. */
export function LearningRoom({ completions, tips, language, open }: LearningRoomProps) {
  const words = deskWords[language];
  const here = new Set(tips.map(({ tip }) => tip.id));
  const count = completions.filter(({ tip }) => here.has(tip)).length;
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.learning}</h1>
        <p class="govuk-body">{words.learned(count, tips.length)}</p>
        <h2 class="govuk-heading-m">{learningWords[language].youCompleted}</h2>
        <CompletedList completions={completions} tips={tips} language={language} open={open} />
      </div>
    </div>
  );
}
