import { useEffect, useState } from 'preact/hooks';
import type { LayeredPack } from '../../../guidance/layers';
import { LARGEST_SIGNED } from '../../../guidance/signed-pack';
import { askWorker } from '../../../messages/ask-worker';
import type { Language } from '../../../shared/words';
import { ErrorSummary, type Mistake } from '../../../ui/error-summary';
import { RadioGroup } from '../../../ui/radio-group';
import { TextField } from '../../../ui/text-field';
import { packTrouble } from '../../../ui/words/pack-trouble';
import { packsWords } from '../../../ui/words/packs';
import { FileField } from '../../common/file-field';
import { askForHost, giveBackHosts, hostsAllowed } from './host-access';
import type { Incoming } from './incoming';
import type { News } from './news';
import { PackReview } from './pack-review';

type Way = 'file' | 'text' | 'address';
const WAYS: Way[] = ['file', 'text', 'address'];

interface OpenPackProps {
  packs: LayeredPack[];
  language: Language;
  tell(news: News): void;
}

/** Opens a pack from a file, from pasted text, or from an address, and shows it before anything is changed. */
export function OpenPack({ packs, language, tell }: OpenPackProps) {
  const words = packsWords[language];
  const [way, setWay] = useState<Way>('file');
  const [file, setFile] = useState<File>();
  const [text, setText] = useState('');
  const [address, setAddress] = useState('');
  const [mistake, setMistake] = useState<Mistake & { round: number }>();
  const [incoming, setIncoming] = useState<Incoming>();
  // What may be reached anyway is not given back when a pack from there is not taken.
  const [before, setBefore] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => void hostsAllowed().then(setBefore), []);
  const wrong = (message: string, field?: string): void => setMistake((last) => ({ text: message, field, round: (last?.round ?? 0) + 1 }));

  const look = async (): Promise<void> => {
    if (way === 'text') return text.trim() ? setIncoming({ text }) : wrong(words.textMissing, 'pack-text');
    if (way === 'file') {
      if (!file) return wrong(words.fileMissing, 'pack-file');
      if (file.size > LARGEST_SIGNED) return wrong(packTrouble('too-large', undefined, language), 'pack-file');
      return setIncoming({ text: await file.text() });
    }
    const url = address.trim();
    if (!URL.canParse(url) || !url.startsWith('https://')) return wrong(words.addressMissing, 'pack-address');
    // Asked first of all: the browser only asks the person while their press of the button still counts.
    if (!(await askForHost(url))) return wrong(words.permissionRefused, 'pack-address');
    const reply = await askWorker('packs.look', { address: url });
    const found = reply.ok ? reply.value : ({ ok: false, why: 'unreachable', detail: undefined } as const);
    if (!found.ok) {
      await giveBackHosts([url], before);
      return wrong(packTrouble(found.why, found.detail, language), 'pack-address');
    }
    setIncoming({ text: found.text, from: { address: url, etag: found.etag } });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setMistake(undefined);
    void look();
  };

  const another = (): void => {
    if (incoming?.from) void giveBackHosts([incoming.from.address], before);
    setIncoming(undefined);
  };
  if (incoming) return <PackReview incoming={incoming} packs={packs} language={language} tell={tell} another={another} />;
  const at = (field: string): string | undefined => (mistake?.field === field ? mistake.text : undefined);
  return (
    <form onSubmit={submit} noValidate>
      {mistake && <ErrorSummary language={language} mistakes={[mistake]} round={mistake.round} />}
      <h1 class="govuk-heading-l">{words.open}</h1>
      <RadioGroup
        name="way"
        legend={words.how}
        options={WAYS.map((value) => ({ value, text: words.ways[value] }))}
        value={way}
        onChange={(value) => setWay(value)}
      />
      {way === 'file' && <FileField id="pack-file" label={words.file} error={at('pack-file')} onChange={setFile} />}
      {way === 'text' && <TextField id="pack-text" label={words.text} hint={words.textHint} error={at('pack-text')} value={text} rows={8} onChange={setText} />}
      {way === 'address' && (
        <>
          <TextField
            id="pack-address"
            type="url"
            label={words.address}
            hint={words.addressHint}
            error={at('pack-address')}
            value={address}
            onChange={setAddress}
          />
          <p class="govuk-body">{words.addressAsks}</p>
        </>
      )}
      <button class="govuk-button" type="submit">
        {words.go}
      </button>
    </form>
  );
}
