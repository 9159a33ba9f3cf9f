import { useMemo } from 'preact/hooks';
import type { Tip } from '../../../guidance/pack';
import { gapsByMonth, lastMonths } from '../../../learning/by-month';
import type { LearnerRecord } from '../../../learning/learner';
import { GAPS, type Language } from '../../../shared/words';
import { Lines } from '../../../ui/charts/lines';
import { WideTable } from '../../../ui/wide-table';
import { learningWords } from '../../../ui/words/learning';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { month } from '../../../ui/words/say';
import { percent } from '../../../ui/words/share';
import { trainingWords } from '../../../ui/words/training';

/** A year and the month before it, so that the same month of last year stands beside this one. */
const MONTHS = 13;

/** How a team's three gaps moved over a year: as a picture, and as a table. */
export function MonthsChart({ learners, tips, language }: { learners: LearnerRecord[]; tips: Tip[]; language: Language }) {
  const words = trainingWords[language];
  const names = learningWords[language].gap;
  const months = useMemo(() => gapsByMonth(learners, tips, lastMonths(MONTHS, Date.now())), [learners, tips]);
  return (
    <>
      <h2 class="govuk-heading-m">{words.months}</h2>
      <p class="govuk-hint">{words.monthsHelp}</p>
      <Lines
        points={months.map(({ month: key, width }) => ({ key, values: width }))}
        series={GAPS}
        names={names}
        label={words.months}
        nameOf={(key) => month(key, language)}
      />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{ownLearningWords[language].asTable}</span>
        </summary>
        <div class="govuk-details__text">
          <WideTable label={words.months}>
            <table class="govuk-table">
              <thead class="govuk-table__head">
                <tr class="govuk-table__row">
                  <th scope="col" class="govuk-table__header">
                    {words.month}
                  </th>
                  {GAPS.map((gap) => (
                    <th scope="col" class="govuk-table__header govuk-table__header--numeric" key={gap}>
                      {names[gap]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody class="govuk-table__body">
                {months.map(({ month: key, width }) => (
                  <tr class="govuk-table__row" key={key}>
                    <th scope="row" class="govuk-table__header">
                      {month(key, language)}
                    </th>
                    {GAPS.map((gap) => (
                      <td class="govuk-table__cell govuk-table__cell--numeric" key={gap}>
                        {percent(width[gap])}
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
  );
}
