import { rulesInForce } from '../../../../guidance/in-force';
import type { Pack } from '../../../../guidance/pack';
import type { Language } from '../../../../shared/words';
import { say } from '../../../../ui/words/say';
import { tryPackWords } from '../../../../ui/words/try-pack';
import { download } from '../../../common/download';
import { asCsv } from './read-posts';
import type { Progress } from './run-posts';

const LONGEST = 140;
const MOST = 200;

interface PostsTableProps {
  progress: Progress;
  /** The packs whose rules are shown, silent ones too. */
  packs: Pack[];
  language: Language;
  name: string;
}

/** How often each rule spoke, the busiest first and the silent ones last. */
export function PostsTable({ progress, packs, language, name }: PostsTableProps) {
  const words = tryPackWords[language];
  const tallies = new Map(progress.tallies.map((tally) => [tally.rule, tally]));
  const rows = rulesInForce(packs)
    .map(({ rule }) => ({ id: rule.id, said: say(rule.say, language), times: tallies.get(rule.id)?.times ?? 0, first: tallies.get(rule.id)?.first ?? '' }))
    .sort((a, b) => b.times - a.times);
  const share = (times: number): string => (progress.done === 0 ? '–' : `${((times * 100) / progress.done).toFixed(1)}%`);
  const save = (): void => {
    const table = rows.map(({ id, said, times, first }) => [id, said.text, times, share(times), first]);
    download(`${name}-posts.csv`, asCsv([['id', words.rule, words.times, words.share, words.firstPost], ...table]), 'text/csv');
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={words.rule}>
        <table class="govuk-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {[words.rule, words.times, words.share, words.firstPost].map((heading) => (
                <th key={heading} class="govuk-table__header" scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {rows.slice(0, MOST).map(({ id, said, times, first }) => (
              <tr key={id} class="govuk-table__row">
                <th class="govuk-table__header" scope="row" lang={said.lang}>
                  {said.text}
                </th>
                <td class="govuk-table__cell">{times === 0 ? words.never : times}</td>
                <td class="govuk-table__cell">{share(times)}</td>
                <td class="govuk-table__cell">{first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={save}>
        {words.saveTable}
      </button>
    </>
  );
}
