import { type Cell, FIVE_AREAS } from '../../../learning/gap';
import { GAPS, type Language } from '../../../shared/words';
import { WideTable } from '../../../ui/wide-table';
import { learningWords } from '../../../ui/words/learning';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { percent } from '../../../ui/words/share';

/** Three gaps by five areas. Each place says in words what its bar shows. `share` where many people are counted. */
export function GapTable({ cells, language, share = false }: { cells: Cell[]; language: Language; share?: boolean }) {
  const words = ownLearningWords[language];
  const names = learningWords[language];
  return (
    <WideTable label={words.places}>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">{words.places}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {words.areaColumn}
            </th>
            {GAPS.map((gap) => (
              <th scope="col" class="govuk-table__header" key={gap}>
                {names.gap[gap]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {FIVE_AREAS.map((area) => (
            <tr class="govuk-table__row" key={area}>
              <th scope="row" class="govuk-table__header">
                {names.area[area]}
              </th>
              {GAPS.map((gap) => {
                const cell = cells.find((one) => one.gap === gap && one.area === area);
                const known = cell && cell.tips > 0 ? cell.known / cell.tips : 0;
                return (
                  <td class="govuk-table__cell" key={gap}>
                    {cell && cell.tips > 0 ? (
                      <>
                        <progress class="meter" max={1} value={known} aria-hidden="true" /> {share ? percent(known) : words.knownOf(cell.known, cell.tips)}
                      </>
                    ) : (
                      '–'
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
