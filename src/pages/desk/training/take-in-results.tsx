import { useEffect, useRef, useState } from 'preact/hooks';
import { readStatements } from '../../../learning/record-store';
import { LARGEST_RESULTS, statementsIn, textOfFile } from '../../../learning/results-file';
import { nothingTakenIn, type TakenIn, takeIn } from '../../../learning/take-in';
import { refuse } from '../../../shared/result';
import { keepLearners } from '../../../storage/learners';
import type { Settings } from '../../../storage/records';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { trainingWords } from '../../../ui/words/training';
import { askStore } from '../../common/ask-store';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';

/** Takes results in, from files or from the record store: with progress, a way to stop, and a word on what was left out. */
export function TakeInResults({ settings }: { settings: Settings }) {
  const { language, recordStore } = settings;
  const words = trainingWords[language];
  const { trouble, save } = useSaving();
  const [progress, setProgress] = useState<{ read: number; all: number }>();
  const [said, setSaid] = useState<string[]>([]);
  const stop = useRef<AbortController | undefined>(undefined);
  const began = useRef<Element | null>(null);

  // What it began with could not be used meanwhile, and so lost focus; "Stop" has gone.
  useEffect(() => {
    if (!progress && began.current instanceof HTMLElement && document.activeElement === document.body) began.current.focus();
  }, [progress]);

  const begin = (): AbortSignal => {
    stop.current = new AbortController();
    began.current = document.activeElement;
    setSaid([]);
    setProgress({ read: 0, all: 0 });
    return stop.current.signal;
  };
  const finish = async (taken: TakenIn | undefined, notes: string[]): Promise<void> => {
    if (taken && taken.learners.size > 0 && !(await save(() => keepLearners(taken.learners.values())))) return setProgress(undefined);
    const { tally, learners } = taken ?? {};
    const left = (['other', 'changed', 'broken'] as const).flatMap((one) => (tally && tally[one] > 0 ? [words.leftOut[one](tally[one])] : []));
    setProgress(undefined);
    setSaid(taken && tally ? [words.taken(learners?.size ?? 0, tally.ours), ...left, ...notes] : [words.stopped, ...notes]);
  };

  const fromFiles = async (files: File[]): Promise<void> => {
    const signal = begin();
    const notes: string[] = [];
    let taken: TakenIn | undefined = nothingTakenIn();
    for (const file of files) {
      if (file.size > LARGEST_RESULTS) {
        notes.push(words.tooLarge(file.name));
        continue;
      }
      // A folder that was dropped, or a file that was taken away since: the browser cannot read either.
      const bytes = await file.arrayBuffer().catch(() => undefined);
      const read = bytes ? statementsIn(textOfFile(new Uint8Array(bytes))) : refuse({ at: '', say: 'The browser could not read it.' });
      if (read.ok) taken = await takeIn(read.value, { signal, into: taken, progress: (count) => setProgress({ read: count, all: read.value.length }) });
      else notes.push(words.notRead(file.name, read.problems.map(({ say }) => words.problems[say] ?? say).join(' ')));
      if (!taken) break;
    }
    await finish(taken, notes);
  };

  const fromStore = async (): Promise<void> => {
    if (!recordStore) return;
    const signal = begin();
    const { statements, trouble: storeTrouble } = await readStatements(
      { ...recordStore, ask: askStore },
      { signal, progress: (count) => setProgress({ read: 0, all: count }) },
    );
    const notes = storeTrouble && storeTrouble.why !== 'stopped' ? [ownLearningWords[language].trouble[storeTrouble.why](storeTrouble.status)] : [];
    await finish(await takeIn(statements, { signal, progress: (count) => setProgress({ read: count, all: statements.length }) }), notes);
  };

  const chosen = (event: { currentTarget: HTMLInputElement }): void => {
    const { files } = event.currentTarget;
    const list = [...(files ?? [])].filter(({ name }) => /\.(json|jsonl|txt)$/i.test(name));
    event.currentTarget.value = '';
    if (list.length > 0) void fromFiles(list);
    else setSaid([words.noFiles]);
  };
  const busy = progress !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped here; the fields inside do the same by keyboard
    <section
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (!busy) void fromFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 class="govuk-heading-m" id="take-in" tabIndex={-1}>
        {words.take}
      </h2>
      <p class="govuk-body">{words.takeHelp}</p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <div class="govuk-form-group">
        <label class="govuk-label" for="results-files">
          {words.files}
        </label>
        <input class="govuk-file-upload" type="file" id="results-files" accept=".json,.jsonl,.txt" multiple disabled={busy} onChange={chosen} />
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="results-folder">
          {words.folder}
        </label>
        <input class="govuk-file-upload" type="file" id="results-folder" disabled={busy} onChange={chosen} {...{ webkitdirectory: true }} />
      </div>
      {recordStore && (
        <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void fromStore()}>
          {words.fromStore}
        </button>
      )}
      {progress && (
        <p class="govuk-body">
          <progress class="meter" max={Math.max(1, progress.all)} value={progress.read} aria-label={words.take} /> {words.reading(progress.read, progress.all)}{' '}
          <button type="button" class="link" onClick={() => stop.current?.abort()}>
            {words.stop}
          </button>
        </p>
      )}
      <div role="status">
        {said.map((line) => (
          <p class="govuk-body" key={line}>
            {line}
          </p>
        ))}
      </div>
    </section>
  );
}
