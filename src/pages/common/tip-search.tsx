import { useState } from 'preact/hooks';
import { type SourcedTip, searchTips } from '../../guidance/tips';
import type { Language } from '../../shared/words';
import { learningWords } from '../../ui/words/learning';
import { TipList } from './tip-list';

interface TipSearchProps {
  tips: SourcedTip[];
  completed: ReadonlySet<string>;
  language: Language;
  open: (tip: string) => void;
}

/** Search over all tips, as one types. */
export function TipSearch({ tips, completed, language, open }: TipSearchProps) {
  const words = learningWords[language];
  const [query, setQuery] = useState('');
  const found = searchTips(tips, query);
  const asked = query.trim() !== '';
  return (
    <search>
      <div class="govuk-form-group govuk-!-margin-bottom-2">
        <label class="govuk-label govuk-label--s" for="search">
          {words.search}
        </label>
        <div class="govuk-hint govuk-!-font-size-16" id="search-hint">
          {words.searchHint}
        </div>
        <input
          class="govuk-input"
          id="search"
          type="search"
          autocomplete="off"
          aria-describedby="search-hint"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p class="govuk-body-s secondary" role="status">
        {asked && (found.length > 0 ? words.found(found.length) : words.noneFound)}
      </p>
      {asked && <TipList tips={found} completed={completed} language={language} open={open} />}
    </search>
  );
}
