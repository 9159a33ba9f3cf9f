import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/words';
import { WideTable } from '../../../ui/wide-table';
import { trainingWords } from '../../../ui/words/training';

export interface Column<Row> {
  id: string;
  title: string;
  numeric?: boolean;
  cell(row: Row): ComponentChildren;
  /** What rows are sorted by; absent where a column is not sorted. */
  by?: (row: Row) => number | string;
}

interface SortedTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  idOf(row: Row): string;
  language: Language;
}

const AT_FIRST = 10;
const compare = (a: number | string, b: number | string): number =>
  typeof a === 'string' ? a.localeCompare(String(b), undefined, { numeric: true }) : a - Number(b);

/** A table that can be sorted by its columns, and shows its first rows at first: the rest comes when it is asked for. */
export function SortedTable<Row>({ caption, columns, rows, idOf, language }: SortedTableProps<Row>) {
  const words = trainingWords[language];
  const [sort, setSort] = useState<{ id: string; down: boolean }>();
  const [shown, setShown] = useState(AT_FIRST);
  const by = columns.find(({ id }) => id === sort?.id)?.by;
  const sorted = by ? [...rows].sort((a, b) => compare(by(a), by(b)) * (sort?.down ? -1 : 1)) : rows;
  return (
    <>
      <WideTable label={caption}>
        <table class="govuk-table">
          <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {columns.map(({ id, title, numeric, by: sorts }) => (
                <th
                  scope="col"
                  key={id}
                  class={`govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}`}
                  aria-sort={sort?.id === id ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  {sorts ? (
                    <button type="button" class="link sort" onClick={() => setSort({ id, down: sort?.id === id ? !sort.down : numeric === true })}>
                      <span class="govuk-visually-hidden">{words.sortBy('')}</span>
                      {title}
                      <span aria-hidden="true">{sort?.id === id ? (sort.down ? ' ▼' : ' ▲') : ''}</span>
                    </button>
                  ) : (
                    title
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {sorted.slice(0, shown).map((row) => (
              <tr class="govuk-table__row" key={idOf(row)}>
                {columns.map(({ id, cell, numeric }) => (
                  <td class={`govuk-table__cell${numeric ? ' govuk-table__cell--numeric' : ''}`} key={id}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {rows.length > shown && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setShown(shown + 200)}>
          {words.showMore(Math.min(200, rows.length - shown))}
        </button>
      )}
    </>
  );
}
