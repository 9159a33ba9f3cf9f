import { useEffect } from 'preact/hooks';
import type { Pack } from '../../../guidance/pack';
import { tipsOf } from '../../../guidance/tips';
import { moodleCsv, totaraCsv } from '../../../learning/csv';
import { ownStatements } from '../../../learning/own-statements';
import { resultsFile } from '../../../learning/results-file';
import { learnerIn, nameLearner } from '../../../storage/learner-settings';
import type { Settings } from '../../../storage/records';
import { deskWords } from '../../../ui/words/desk';
import { learningWords } from '../../../ui/words/learning';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { day, say } from '../../../ui/words/say';
import { download } from '../../common/download';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';
import { RecordStoreForm } from './record-store-form';
import { SendToStore } from './send-to-store';
import { type OwnLearning, useOwnLearning } from './use-own-learning';
import { WhoForm } from './who-form';

/** What somebody learned, as evidence that is theirs: to print, to hand on, to send. */
export function EvidenceRoom({ packs, all, settings }: { packs: Pack[]; all: Pack[]; settings: Settings }) {
  const { language } = settings;
  const words = ownLearningWords[language];
  const learning = useOwnLearning(packs);
  const { trouble, save } = useSaving();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the room is opened
  useEffect(() => void save(nameLearner), []);
  const who = learnerIn(settings);
  if (trouble) return <Trouble trouble={trouble} language={language} />;
  if (!learning || !who) return null;
  // Somebody may have learned for another account or nation: those tips count, and have their titles, all the same.
  const tips = tipsOf(all);
  const statements = ownStatements(who, learning, tips, Date.now());
  const stamp = new Date().toISOString().slice(0, 10);
  const exports = [
    [words.file, () => download(`gap-monitor-results-${stamp}.json`, JSON.stringify(resultsFile(who, statements, Date.now())), 'application/json')],
    [words.csvTotara, () => download(`completions-totara-${stamp}.csv`, totaraCsv(who, learning), 'text/csv')],
    [words.csvMoodle, () => download(`completions-moodle-${stamp}.csv`, moodleCsv(who, learning), 'text/csv')],
    [words.xapi, () => download(`xapi-${stamp}.json`, JSON.stringify(statements, null, 1), 'application/json')],
    [words.print, () => print()],
  ] as const;
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <a class="govuk-back-link" href="#/learning">
          {deskWords[language].learning}
        </a>
        <h1 class="govuk-heading-l">{words.evidence}</h1>
        <p class="govuk-body not-printed">{words.evidenceLead}</p>
        <WhoForm settings={settings} />
        <p class="govuk-hint not-printed">{words.fileHelp}</p>
        <ul class="govuk-list not-printed">
          {exports.map(([text, act]) => (
            <li key={text}>
              <button type="button" class="link" onClick={act}>
                {text}
              </button>
            </li>
          ))}
        </ul>
        <Printed learning={learning} packs={all} settings={settings} />
        <div class="not-printed">
          <h2 class="govuk-heading-m">{words.store}</h2>
          <p class="govuk-body">{words.storeHelp}</p>
          <RecordStoreForm setting={settings.recordStore} language={language} />
          {settings.recordStore && <SendToStore store={settings.recordStore} statements={statements} language={language} />}
        </div>
      </div>
    </div>
  );
}

function Printed({ learning, packs, settings }: { learning: OwnLearning; packs: Pack[]; settings: Settings }) {
  const { language, learnerName: name, learnerTeam: team } = settings;
  const words = ownLearningWords[language];
  const titles = new Map(tipsOf(packs).map(({ tip }) => [tip.id, say(tip.title, language)]));
  return (
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--m">
        {words.list}
        {name && `: ${name}`}
        {team && `, ${team}`}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {words.tip}
          </th>
          <th scope="col" class="govuk-table__header">
            {words.date}
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {learning.completions.map(({ tip, at }) => (
          <tr class="govuk-table__row" key={tip}>
            <td class="govuk-table__cell" lang={titles.get(tip)?.lang}>
              {titles.get(tip)?.text ?? tip}
            </td>
            <td class="govuk-table__cell">{day(at, language)}</td>
          </tr>
        ))}
        {learning.completions.length === 0 && (
          <tr class="govuk-table__row">
            <td class="govuk-table__cell" colSpan={2}>
              {learningWords[language].noneCompleted}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
