import type { Pack } from '../../../guidance/pack';
import { tipsOf } from '../../../guidance/tips';
import { coverage, promptsByWeek, widthOf } from '../../../learning/gap';
import { lastWeeks } from '../../../learning/weeks';
import { GAPS, type Language } from '../../../shared/words';
import { Bar } from '../../../ui/charts/bars';
import { StackedColumns } from '../../../ui/charts/stacked-weeks';
import { WideTable } from '../../../ui/wide-table';
import { learningWords } from '../../../ui/words/learning';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { day, shortDay } from '../../../ui/words/say';
import { percent } from '../../../ui/words/share';
import { GapTable } from './gap-table';
import { NextList } from './next-list';
import { useOwnLearning } from './use-own-learning';

const WEEKS = 12;
const BECAME = ['followed', 'dismissed', 'postedAnyway'] as const;

/** How wide one person's three gaps are: what they know, what their drafts show, and what to learn next. */
export function GapRoom({ packs, language }: { packs: Pack[]; language: Language }) {
  const words = ownLearningWords[language];
  const names = learningWords[language];
  const learning = useOwnLearning(packs);
  if (!learning) return null;
  const tips = tipsOf(packs).map(({ tip }) => tip);
  const isKnown = (tip: string): number => (learning.known.get(tip)?.fresh ? 1 : 0);
  const weeks = promptsByWeek(learning.outcomes, lastWeeks(WEEKS, Date.now()), () => true);
  const any = weeks.some(({ shown, practised }) => shown + practised > 0);
  // Until something became of a prompt there are no columns to draw, only figures.
  const became = weeks.some((week) => BECAME.some((one) => week[one] > 0));
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-full">
        <h1 class="govuk-heading-l">{words.monitor}</h1>
        <p class="govuk-body">{words.monitorLead}</p>
        <h2 class="govuk-heading-m">{words.widths}</h2>
        {GAPS.map((gap) => {
          const known = 1 - widthOf(tips, gap, isKnown);
          return <Bar key={gap} share={known} label={names.gap[gap]} text={words.known(percent(known))} />;
        })}
        <GapTable cells={coverage(tips, isKnown)} language={language} />
        <h2 class="govuk-heading-m">{words.doing}</h2>
        {!any && <p class="govuk-body">{words.doingNone}</p>}
        {any && (
          <>
            {became && (
              <StackedColumns
                columns={weeks.map((week) => ({ key: week.week, ...week }))}
                series={BECAME}
                names={words.became}
                label={words.doing}
                nameOf={(week) => shortDay(week, language)}
              />
            )}
            <details class="govuk-details" open={!became}>
              <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{words.asTable}</span>
              </summary>
              <div class="govuk-details__text">
                <WideTable label={words.doing}>
                  <table class="govuk-table">
                    <thead class="govuk-table__head">
                      <tr class="govuk-table__row">
                        <th scope="col" class="govuk-table__header">
                          {words.week}
                        </th>
                        {(['shown', ...BECAME, 'practised'] as const).map((one) => (
                          <th scope="col" class="govuk-table__header govuk-table__header--numeric" key={one}>
                            {words.became[one]}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody class="govuk-table__body">
                      {weeks.map((week) => (
                        <tr class="govuk-table__row" key={week.week}>
                          <th scope="row" class="govuk-table__header">
                            {day(week.week, language)}
                          </th>
                          {(['shown', ...BECAME, 'practised'] as const).map((one) => (
                            <td class="govuk-table__cell govuk-table__cell--numeric" key={one}>
                              {week[one]}
                            </td>
                          ))}
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </WideTable>
              </div>
            </details>
          </>
        )}
        <h2 class="govuk-heading-m">{words.next}</h2>
        <NextList next={learning.next} language={language} />
      </div>
    </div>
  );
}
