import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/words';
import { countLists, LISTS, ORDERS, type Order, queryWords, readNamed } from '../../../storage/clearances';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { clearancesWords } from '../../../ui/words/clearances';
import { Trouble } from '../../common/trouble';
import { useLive } from '../../common/use-live';
import { ClearanceList } from './clearance-list';
import { useSearch } from './use-search';

/** How many are drawn at once; more come on request. */
const AT_ONCE = 25;

/** What waits, what was asked, what runs out, and everything, to search. */
export function QueueRoom({ list: named, language }: { list: string | undefined; language: Language }) {
  const words = clearancesWords[language];
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const [order, setOrder] = useState<Order>('newest');
  const { value: read, trouble } = useLive(
    () =>
      readNamed(
        LISTS.find((one) => one === named),
        most,
        order,
      ),
    [named, most, order],
  );
  // The rows come first; how many there are of each kind can wait for them.
  const { value: counts } = useLive(async () => (read ? countLists() : null), [read === undefined]);
  const list = read?.list ?? 'to-decide';
  const searching = queryWords(query).length > 0;
  const found = useSearch(query, most);
  // What was found for other words is not what was asked: until the answer is there, what stood there stays.
  const current = found?.query === query ? found : undefined;
  const shown = searching && found?.query ? found.rows : read?.rows;
  const total = searching ? (current?.found ?? (shown?.length === most ? most + AT_ONCE * 4 : (shown?.length ?? 0))) : (counts?.[list] ?? 0);
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
      {!searching && list !== 'expiring' && (read?.rows.length ?? 0) > 1 && (
        <SelectField
          id="order"
          label={words.order}
          value={order}
          onChange={(value) => setOrder(value as Order)}
          options={ORDERS.map((value) => ({ value, text: words.orders[value] }))}
        />
      )}
      <p class="govuk-body-s secondary" role="status">
        {searching && current && (current.rows.length === 0 ? words.noneFound : current.found === undefined ? words.manyFound : words.found(current.found))}
      </p>
      {!searching && shown?.length === 0 && <p class="govuk-body">{words.empty[list]}</p>}
      {shown && <ClearanceList rows={shown} language={language} />}
      {shown && shown.length < total && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setMost(most + AT_ONCE * 4)}>
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
