import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createChecker } from '../../../../checks/checker';
import type { AccountKind, Nation } from '../../../../shared/words';
import { CheckBoxes } from '../../../../ui/check-boxes';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { say } from '../../../../ui/words/say';
import { tryPackWords } from '../../../../ui/words/try-pack';
import { FileField } from '../../../common/file-field';
import { momentOf } from '../../../practice/imagined';
import { accountOptions, nationOptions } from './options';
import { PostsTable } from './posts-table';
import { LARGEST_FILE, type ReadPosts, readLines, readPosts } from './read-posts';
import { type Progress, runPosts } from './run-posts';
import { imaginedFor, type TryProps, usePacksWith } from './try-post';

/** The pack over a file of past posts: how often each rule would have spoken. */
export function PostsTrial({ edit, packs, settings, patterns }: TryProps) {
  const { language, pack } = edit;
  const words = tryPackWords[language];
  const all = usePacksWith(pack, packs);
  const imagined = imaginedFor(pack, settings);
  const [kind, setKind] = useState<AccountKind>(imagined.kind);
  const [nation, setNation] = useState<Nation>(imagined.nation);
  const [file, setFile] = useState<{ name: string; text: string }>();
  const [reading, setReading] = useState(false);
  const [column, setColumn] = useState<string>();
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string>();
  const [onlyThis, setOnlyThis] = useState<'yes'[]>(['yes']);
  const [progress, setProgress] = useState<Progress & { state: 'running' | 'done' | 'stopped' }>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  // A large table takes a second to read: once is enough, however often progress is drawn.
  const read = useMemo((): ReadPosts | undefined => {
    if (file) return readPosts(file.name, file.text, column);
    return pasted.trim() ? readLines(pasted) : undefined;
  }, [file, column, pasted]);
  const take = async (chosen: File | undefined): Promise<void> => {
    setError(chosen && chosen.size > LARGEST_FILE ? words.tooLarge : undefined);
    setColumn(undefined);
    setProgress(undefined);
    setFile(undefined);
    setReading(true);
    setFile(chosen && chosen.size <= LARGEST_FILE ? { name: chosen.name, text: await chosen.text() } : undefined);
    setReading(false);
  };
  const run = async (): Promise<void> => {
    if (!read || read.posts.length === 0) return setError(words.nothingRead);
    setError(undefined);
    const stop = new AbortController();
    running.current = stop;
    const checker = createChecker(all, { patterns });
    const context = { platform: 'facebook' as const, account: { kind, nation }, at: momentOf(imagined) };
    setProgress({ done: 0, all: read.posts.length, spoke: 0, tallies: [], state: 'running' });
    const end = await runPosts(read.posts, checker, context, stop.signal, (now) => setProgress({ ...now, state: 'running' }));
    setProgress({ ...end, state: stop.signal.aborted ? 'stopped' : 'done' });
  };
  const busy = progress?.state === 'running';
  return (
    <>
      <FileField id="posts-file" label={words.file} accept=".txt,.csv,.tsv,.jsonl,.ndjson,.json" error={error} onChange={(chosen) => void take(chosen)} />
      <p class="govuk-hint">{words.fileHint}</p>
      {read?.columns && (
        <SelectField
          id="posts-column"
          label={words.column}
          value={read.column ?? ''}
          options={read.columns.map((value) => ({ value, text: value }))}
          onChange={setColumn}
        />
      )}
      {!file && <TextField id="posts-text" label={words.pasted} rows={5} value={pasted} onChange={setPasted} />}
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.as}</legend>
        <div class="filters">
          <SelectField
            id="posts-kind"
            label={packEditorWords[language].accountKind}
            value={kind}
            options={accountOptions(language)}
            onChange={(value) => setKind(value as AccountKind)}
          />
          <SelectField
            id="posts-nation"
            label={packEditorWords[language].nation}
            value={nation}
            options={nationOptions(language)}
            onChange={(value) => setNation(value as Nation)}
          />
        </div>
      </fieldset>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" disabled={busy || reading} onClick={() => void run()}>
          {words.run}
        </button>
        {busy && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => running.current?.abort()}>
            {words.stop}
          </button>
        )}
      </div>
      {progress && <progress class="progress" max={progress.all} value={progress.done} aria-label={words.running(progress.done, progress.all)} />}
      <p class="govuk-body" role="status">
        {reading && words.reading}
        {read && !progress && words.read(read.posts.length)}
        {progress?.state === 'running' && words.running(progress.done, progress.all)}
        {progress?.state === 'stopped' && words.stopped(progress.done, progress.all)}
        {progress?.state === 'done' && words.done(progress.done, progress.spoke)} {read && read.skipped > 0 && words.skipped(read.skipped)}
      </p>
      {progress && (
        <>
          <CheckBoxes
            id="posts-only"
            legend={say(pack.title, language).text}
            options={[{ value: 'yes', text: words.onlyThis }]}
            values={onlyThis}
            onChange={setOnlyThis}
          />
          <PostsTable progress={progress} packs={onlyThis.length > 0 ? all.filter(({ id }) => id === pack.id) : all} language={language} name={pack.id} />
        </>
      )}
    </>
  );
}
