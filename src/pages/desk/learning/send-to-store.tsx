import { useRef, useState } from 'preact/hooks';
import { sendStatements } from '../../../learning/record-store';
import type { Statement } from '../../../learning/statement';
import type { Language } from '../../../shared/words';
import type { RecordStoreSetting } from '../../../storage/records';
import { noteTold, toldStatements } from '../../../storage/told';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { askStore } from '../../common/ask-store';

/** Sends what the store does not have yet, with a way to stop. What it took is noted batch by batch, so that the next try goes on from there. */
export function SendToStore({ store, statements, language }: { store: RecordStoreSetting; statements: Statement[]; language: Language }) {
  const words = ownLearningWords[language];
  const [progress, setProgress] = useState<{ sent: number; all: number }>();
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const stop = useRef<AbortController | undefined>(undefined);
  const send = async (): Promise<void> => {
    if (progress) return;
    const told = await toldStatements().catch(() => new Set<string>());
    const fresh = statements.filter(({ id }) => !told.has(id));
    if (fresh.length === 0) return setSaid(words.sendNone);
    setSaid('');
    setProgress({ sent: 0, all: fresh.length });
    stop.current = new AbortController();
    const { ids, trouble } = await sendStatements({ ...store, ask: askStore }, fresh, {
      signal: stop.current.signal,
      progress: (sent) => setProgress({ sent, all: fresh.length }),
      // Where this cannot be noted, they are sent again next time, which the store takes for what it has.
      took: (batch) => noteTold(batch).catch(() => undefined),
    });
    setProgress(undefined);
    setSaid([ids.length > 0 && words.sent(ids.length), trouble && words.trouble[trouble.why](trouble.status)].filter(Boolean).join(' '));
  };
  // Its button goes with what it stops.
  const halt = (): void => {
    button.current?.focus();
    stop.current?.abort();
  };
  return (
    <>
      <p class="packs__actions">
        <button type="button" class="govuk-button" ref={button} aria-disabled={progress !== undefined} onClick={() => void send()}>
          {words.send}
        </button>
        {progress && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={halt}>
            {words.stop}
          </button>
        )}
      </p>
      {progress && (
        <p class="govuk-body">
          <progress class="meter" max={progress.all} value={progress.sent} aria-label={words.send} /> {words.sending(progress.sent, progress.all)}
        </p>
      )}
      <p class="govuk-body" role="status">
        {said}
      </p>
    </>
  );
}
