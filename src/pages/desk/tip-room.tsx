import { useEffect } from 'preact/hooks';
import type { Pack } from '../../guidance/pack';
import type { SourcedTip } from '../../guidance/tips';
import type { Language } from '../../shared/words';
import { deskWords } from '../../ui/words/desk';
import { learningWords } from '../../ui/words/learning';
import { say } from '../../ui/words/say';
import { TipScreen } from '../common/tip-screen';
import { NextTip } from './learning/next-tip';

interface TipRoomProps {
  id: string | undefined;
  tips: SourcedTip[];
  packs: Pack[];
  /** The address of the room it was opened from. */
  back: string;
  language: Language;
}

/** One tip, of all there are: a link may name one from a pack that does not hold for this reader. */
export function TipRoom({ id, tips, packs, back, language }: TipRoomProps) {
  const sourced = tips.find(({ tip }) => tip.id === id);
  useEffect(() => {
    if (sourced) document.title = `${say(sourced.tip.title, language).text} – Gap Monitor`;
  });
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <a class="govuk-back-link" href={back}>
          {learningWords[language].back}
        </a>
        {sourced ? (
          <>
            <TipScreen sourced={sourced} language={language} />
            <NextTip after={sourced.tip.id} packs={packs} language={language} />
          </>
        ) : (
          <h1 class="govuk-heading-m">{deskWords[language].noTip}</h1>
        )}
      </div>
    </div>
  );
}
