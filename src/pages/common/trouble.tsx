import type { Language } from '../../shared/words';
import type { StorageTrouble } from '../../storage/trouble';
import { commonWords } from '../../ui/words/common';
import { identityWords } from '../../ui/words/identity';

/** What happened, what was kept and what to do, when something could not be saved or read. */
export const Trouble = ({ trouble, language }: { trouble: StorageTrouble; language: Language }) => (
  <div class="govuk-error-summary" role="alert">
    <h2 class="govuk-error-summary__title">{commonWords[language].problem}</h2>
    <p class="govuk-body govuk-!-margin-bottom-0">{identityWords[language].trouble[trouble]}</p>
  </div>
);
