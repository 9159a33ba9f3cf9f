import { useState } from 'preact/hooks';
import type { ChainVerdict } from '../../../clearance/chain';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { verifyAll } from '../../../storage/evidence';
import type { Settings } from '../../../storage/records';
import { clearanceRecordsWords } from '../../../ui/words/clearance-records';
import { download } from '../../common/download';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';
import { Keeping } from './keeping';
import { VerifyForm } from './verify-form';

/** Comes when somebody exports, which is seldom. */
const exporting = () => import('./export');

/** For records staff: whether the record is whole, any answer checked, exports, how long things are kept, whose keys count. */
export function RecordsRoom({ settings, packs, language }: { settings: Settings; packs: Pack[]; language: Language }) {
  const words = clearanceRecordsWords[language];
  const [verdict, setVerdict] = useState<ChainVerdict>();
  const { trouble, save } = useSaving();
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <h2 class="govuk-heading-m">{words.chain}</h2>
      <p class="govuk-body">{words.chainHelp}</p>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void save(async () => setVerdict(await verifyAll()))}>
        {words.checkChain}
      </button>
      <p class="govuk-body" role="status">
        {verdict && (verdict.ok ? words.chainHolds(verdict.links, verdict.letGo) : words.chainBroken(verdict.at + 1))}
      </p>
      <VerifyForm packs={packs} language={language} />
      <h2 class="govuk-heading-m">{words.exporting}</h2>
      <p class="govuk-body">{words.exportHelp}</p>
      <div class="govuk-button-group">
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => void save(async () => download('clearances.csv', await (await exporting()).recordsAsCsv(), 'text/csv'))}
        >
          {words.csv}
        </button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => void save(async () => download('clearances.json', await (await exporting()).recordsAsJson(), 'application/json'))}
        >
          {words.json}
        </button>
      </div>
      <Keeping settings={settings} />
      <h2 class="govuk-heading-m">{words.keys}</h2>
      <p class="govuk-body">
        <a class="govuk-link" href="#/packs/key">
          {words.toKeys}
        </a>
      </p>
    </>
  );
}
