import { useEffect } from 'preact/hooks';
import type { Pack } from '../../../guidance/pack';
import { sweep } from '../../../storage/clearing';
import type { Settings } from '../../../storage/records';
import { clearancesWords } from '../../../ui/words/clearances';
import { AskRoom } from './ask-room';
import { DecideRoom } from './decide-room';
import { DetailRoom } from './detail-room';
import { OpenRoom } from './open-room';
import { QueueRoom } from './queue-room';
import { RecordsRoom } from './records-room';

interface ClearancesRoomProps {
  /** What follows `#/clearances/` in the address: a room, and what it is about. */
  place: string | undefined;
  about: string | undefined;
  /** All packs at hand; `undefined` until they are there. */
  packs: Pack[] | undefined;
  settings: Settings;
}

/** Milliseconds. */
const SWEEP_AFTER = 1500;

const INNER = ['ask', 'open', 'decide', 'one', 'records'];

/** Whether a place in here shows anything out of packs; the queue does not. */
export const needsPacks = (place: string | undefined): boolean => INNER.includes(place ?? '');

/** Asking, deciding and the record: each in a room of its own behind the queue. */
export function ClearancesRoom({ place, about, packs, settings }: ClearancesRoomProps) {
  const { language } = settings;
  // What has been kept long enough goes, once what was asked for is on the screen: writing would make reading wait. A store that
  // is full or refused is told of by whoever reads from it next.
  useEffect(() => {
    const soon = setTimeout(() => void sweep().catch(() => undefined), SWEEP_AFTER);
    return () => clearTimeout(soon);
  }, []);
  const inner = needsPacks(place);
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {inner && (
          <a class="govuk-back-link" href="#/clearances">
            {clearancesWords[language].back}
          </a>
        )}
        {place === 'ask' && <AskRoom id={about} packs={packs} language={language} />}
        {place === 'open' && packs && <OpenRoom linked={about} packs={packs} language={language} />}
        {place === 'decide' && packs && <DecideRoom key={about} hash={about} packs={packs} language={language} />}
        {place === 'one' && packs && <DetailRoom key={about} hash={about} packs={packs} language={language} />}
        {place === 'records' && packs && <RecordsRoom settings={settings} packs={packs} language={language} />}
        {!inner && <QueueRoom list={place === 'list' ? about : undefined} language={language} />}
      </div>
    </div>
  );
}
