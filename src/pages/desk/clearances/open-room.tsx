import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextField } from '../../../ui/text-field';
import { clearanceOpenWords } from '../../../ui/words/clearance-open';
import { FileField } from '../../common/file-field';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';
import { type Received, receive } from './receive';
import { ReceivedList } from './received-list';

/** Where a request or an answer comes in: pasted, from a file, or by a link that carries it. */
export function OpenRoom({ linked, packs, language }: { linked: string | undefined; packs: Pack[]; language: Language }) {
  const words = clearanceOpenWords[language];
  const [text, setText] = useState('');
  const [received, setReceived] = useState<Received[]>();
  const [round, setRound] = useState(0);
  const { trouble, save } = useSaving();

  const open = async (what: string): Promise<void> => {
    setRound((before) => before + 1);
    setReceived(undefined);
    if (what.trim() === '') return;
    await save(async () => {
      const all = await receive(what, packs);
      setReceived(all);
      const [one] = all;
      if (one?.is === 'request' && all.length === 1) location.hash = one.how === 'own' ? `#/clearances/one/${one.hash}` : `#/clearances/decide/${one.hash}`;
      if (one?.is === 'accepted' && all.every((other) => other.is === 'accepted' && other.request === one.request))
        location.hash = `#/clearances/one/${one.request}`;
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each link that was followed
  useEffect(() => {
    if (linked) void open(linked);
  }, [linked]);
  const missing = round > 0 && !linked && text.trim() === '' ? words.missing : undefined;

  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {missing && <ErrorSummary language={language} mistakes={[{ text: missing, field: 'pasted-text' }]} round={round} />}
      {received && <ReceivedList key={round} received={received} packs={packs} language={language} onTrusted={(one) => setReceived([one])} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open(text);
        }}
      >
        <TextField id="pasted-text" label={words.paste} hint={words.pasteHint} error={missing} value={text} onChange={setText} rows={8} />
        <FileField id="file" label={words.file} accept=".txt,text/plain" onChange={(file) => void file?.slice(0, 2_000_000).text().then(setText)} />
        <button class="govuk-button" type="submit">
          {words.open}
        </button>
      </form>
    </>
  );
}
