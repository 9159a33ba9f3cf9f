import type { Language } from '../../../shared/words';
import type { ClearanceRecord } from '../../../storage/records';
import { clearancesWords } from '../../../ui/words/clearances';
import { PLATFORM_NAMES } from '../../../ui/words/common';
import { accountName, moment } from '../../../ui/words/say';
import { StateTag } from './state-tag';

/** A clearance whose time has passed since its row was written has run out. */
const stateNow = ({ state, until }: ClearanceRecord): ClearanceRecord['state'] => (state === 'cleared' && until <= Date.now() ? 'expired' : state);

/** Requests to choose from: the first words of the post, where it goes, and where it stands. */
export function ClearanceList({ rows, language }: { rows: ClearanceRecord[]; language: Language }) {
  const words = clearancesWords[language];
  return (
    <ul class="clearances">
      {rows.map((row) => (
        <li class="clearances__item" key={row.request}>
          <a class="govuk-link" href={`#/clearances/${row.place === 'to-decide' ? 'decide' : 'one'}/${row.request}`}>
            {row.excerpt || words.wordsGone}
          </a>
          <div class="clearances__line">
            <StateTag state={stateNow(row)} language={language} />
            <span class="govuk-body-s secondary govuk-!-margin-bottom-0">
              {row.account && `${accountName(row.account)} · `}
              {PLATFORM_NAMES[row.platform]} · {words.asked(row.by, moment(row.at, language))}
              {row.until > 0 && ` · ${words.until(moment(row.until, language))}`}
              {row.place === 'replaced' && ` · ${words.replaced}`}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
