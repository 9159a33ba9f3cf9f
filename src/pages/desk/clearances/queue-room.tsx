import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/words';
import { countLists, LISTS, type ListName, readList, searchClearances } from '../../../storage/clearances';
import { TextField } from '../../../ui/text-field';
import { clearancesWords } from '../../../ui/words/clearances';
import { Trouble } from '../../common/trouble';
import { useLive } from '../../common/use-live';
import { ClearanceList } from './clearance-list';

/** How many are drawn at once; more come on request. */
const AT_ONCE = 25;

/** What waits, what was asked, what runs out, and everything, to search. */
export function QueueRoom({ list: named, language }: { list: string | undefined; language: Language }) {
  const words = clearancesWords[language];
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const { value: counts, trouble } = useLive(() => countLists());
  // Whoever has not chosen sees what waits for them, or what they asked for.
  const list: ListName = LISTS.find((one) => one === named) ?? (counts && counts['to-decide'] === 0 && counts.mine > 0 ? 'mine' : 'to-decide');
  const searching = query.trim() !== '';
  const { value: found } = useLive(() => searchClearances(query, most), [query, most]);
  const { value: rows } = useLive(() => readList(list, most), [list, most]);
  const shown = searching ? found?.rows : rows;
  const total = searching ? (found?.found ?? 0) : (counts?.[list] ?? 0);
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">
        <a class="govuk-button" href="#/clearances/open">
          {words.openPasted}
        </a>
      </p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <search>
        <TextField id="search-clearances" label={words.search} hint={words.searchHint} value={query} onChange={setQuery} type="search" />
      </search>
      {!searching && (
        <nav aria-label={words.listOf}>
          <ul class="lists">
            {LISTS.map((one) => (
              <li key={one}>
                <a class="govuk-link" href={`#/clearances/list/${one}`} aria-current={one === list ? 'page' : undefined}>
                  {words.lists[one]} ({counts?.[one] ?? 0})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="govuk-body-s secondary" role="status">
        {searching && found && (found.found > 0 ? words.found(found.found) : words.noneFound)}
      </p>
      {!searching && shown?.length === 0 && <p class="govuk-body">{words.empty[list]}</p>}
      {shown && <ClearanceList rows={shown} language={language} />}
      {shown && shown.length < total && (
        <button type="button" class="link govuk-body" onClick={() => setMost(most + AT_ONCE * 4)}>
          {words.more(Math.min(AT_ONCE * 4, total - shown.length))}
        </button>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="#/clearances/records">
          {words.records}
        </a>
      </p>
    </>
  );
}
