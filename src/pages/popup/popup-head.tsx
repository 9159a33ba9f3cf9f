import type { Language } from '../../shared/words';
import { popupWords } from '../../ui/words/popup';
import { openOwnPage } from '../common/open-own-page';

export const PopupHead = ({ language }: { language: Language }) => (
  <header class="popup__head">
    <h1 class="govuk-heading-s govuk-!-margin-bottom-0">
      <img src="/assets/icons/mark-32.png" alt="" width="20" height="20" /> Gap Monitor
    </h1>
    <button type="button" class="link" onClick={() => openOwnPage('desk', '#/settings')}>
      {popupWords[language].settings}
    </button>
  </header>
);
