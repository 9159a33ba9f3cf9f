import type { Language } from '../../shared/words';
import { popupWords } from '../../ui/words/popup';
import { openOwnPage } from '../common/open-own-page';

/** The three doors at the foot of the popup. */
export function WayOut({ language }: { language: Language }) {
  const words = popupWords[language];
  return (
    <nav class="popup__foot" aria-label="Gap Monitor">
      <button type="button" class="link" onClick={() => openOwnPage('desk', '#/guidance')}>
        {words.library}
      </button>
      <button type="button" class="link" onClick={() => openOwnPage('practice')}>
        {words.practice}
      </button>
      <button type="button" class="link" onClick={() => openOwnPage('desk', '#/learning')}>
        {words.desk}
      </button>
    </nav>
  );
}
