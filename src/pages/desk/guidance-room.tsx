import { useState } from 'preact/hooks';
import type { SourcedTip } from '../../guidance/tips';
import { AREAS, GAPS, type Language } from '../../shared/words';
import { SelectField } from '../../ui/select-field';
import { deskWords } from '../../ui/words/desk';
import { learningWords } from '../../ui/words/learning';
import { TipList } from '../common/tip-list';
import { TipSearch } from '../common/tip-search';

interface GuidanceRoomProps {
  tips: SourcedTip[];
  completed: ReadonlySet<string>;
  language: Language;
  open: (tip: string) => void;
}

/** The library: every tip that holds for this reader, to search and to sift by gap and area. */
export function GuidanceRoom({ tips, completed, language, open }: GuidanceRoomProps) {
  const words = deskWords[language];
  const names = learningWords[language];
  const [gap, setGap] = useState('');
  const [area, setArea] = useState('');
  const shown = tips.filter(({ tip }) => (!gap || tip.gap === gap) && (!area || tip.area === area));
  const every = { value: '', text: words.every };
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.guidance}</h1>
        <TipSearch tips={tips} completed={completed} language={language} open={open} />
        <h2 class="govuk-heading-m">{words.allTips}</h2>
        <div class="filters">
          <SelectField
            id="gap"
            label={words.filterGap}
            value={gap}
            onChange={setGap}
            options={[every, ...GAPS.map((value) => ({ value, text: names.gap[value] }))]}
          />
          <SelectField
            id="area"
            label={words.filterArea}
            value={area}
            onChange={setArea}
            options={[every, ...AREAS.map((value) => ({ value, text: names.area[value] }))]}
          />
        </div>
        <p class="govuk-body-s secondary" role="status">
          {names.tips(shown.length)}
        </p>
        <TipList key={`${gap}/${area}`} tips={shown} completed={completed} language={language} atFirst={20} open={open} />
      </div>
    </div>
  );
}
