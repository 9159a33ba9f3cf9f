import { useState } from 'preact/hooks';
import type { LayeredPack } from '../../../../guidance/layers';
import { copiedPack, emptyPack } from '../../../../guidance/new-pack';
import type { Pack } from '../../../../guidance/pack';
import { LARGEST_PACK, readPack } from '../../../../guidance/read-pack';
import { today } from '../../../../shared/uk-time';
import { dropPackDraft, packDrafts, startPackDraft } from '../../../../storage/pack-drafts';
import type { Settings } from '../../../../storage/records';
import { ErrorSummary, type Mistake } from '../../../../ui/error-summary';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { packsWords } from '../../../../ui/words/packs';
import { day, say } from '../../../../ui/words/say';
import { FileField } from '../../../common/file-field';
import { Trouble } from '../../../common/trouble';
import { useLive } from '../../../common/use-live';
import { useSaving } from '../../../common/use-saving';
import type { News } from '../news';

interface DraftListProps {
  settings: Settings;
  packs: LayeredPack[];
  tell(news: News): void;
}

/** The packs being written, and the way to begin another. */
export function DraftList({ settings, packs, tell }: DraftListProps) {
  const { language } = settings;
  const words = packEditorWords[language];
  const { value: drafts = [], trouble } = useLive(packDrafts);
  const { trouble: notDropped, save } = useSaving();
  const drop = (id: string, title: string): void =>
    void save(async () => {
      const draft = await dropPackDraft(id);
      if (draft) tell({ kind: 'dropped', title, draft });
    });
  return (
    <section>
      <h2 class="govuk-heading-m">{words.drafts}</h2>
      {(trouble ?? notDropped) && <Trouble trouble={trouble ?? notDropped ?? 'unknown'} language={language} />}
      {drafts.length === 0 && <p class="govuk-body">{words.draftsNone}</p>}
      <ul class="govuk-list items">
        {drafts.map(({ id, pack, changedAt, signed }) => {
          const title = say(pack.title, language);
          const name = title.text || words.unnamed;
          return (
            <li key={id} class="items__item">
              <a class="govuk-link" href={`#/packs/edit/${id}`} lang={title.lang}>
                {name}
              </a>{' '}
              <span class="secondary">
                · {words.changedOn(day(changedAt, language))}
                {signed && ` · ${words.signedAs(signed.version, day(signed.at, language))}`}
              </span>{' '}
              <button type="button" class="link" onClick={() => drop(id, name)}>
                {words.drop}
                <span class="govuk-visually-hidden">: {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <NewDraft settings={settings} packs={packs} />
    </section>
  );
}

function NewDraft({ settings, packs }: { settings: Settings; packs: LayeredPack[] }) {
  const { language } = settings;
  const words = packEditorWords[language];
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [from, setFrom] = useState('');
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const [round, setRound] = useState(0);
  const { trouble, save } = useSaving();
  const wrong = (text: string, field: string): void => {
    setMistakes([{ text, field }]);
    setRound(round + 1);
  };
  const begin = (pack: Pack): void =>
    void save(async () => {
      location.hash = `#/packs/edit/${await startPackDraft(pack)}`;
    });
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!title.trim()) {
      wrong(words.newMissing, 'new-title');
      return;
    }
    const copied = packs.find(({ pack }) => pack.id === from)?.pack;
    begin(copied ? copiedPack(copied, title.trim(), publisher.trim(), today()) : emptyPack(title.trim(), publisher.trim(), today()));
  };
  const bringIn = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = file.size > LARGEST_PACK ? undefined : readPack(await file.text(), { under: packs.map(({ pack }) => pack) });
    if (read?.ok) begin(read.value);
    else wrong([words.bringInWrong, read?.problems[0]?.say].filter(Boolean).join(' '), 'bring-in');
  };
  const at = (field: string): string | undefined => mistakes.find((one) => one.field === field)?.text;
  const choices = packs.filter(({ layer }) => layer !== 'own').map(({ pack }) => ({ value: pack.id, text: say(pack.title, language).text }));
  return (
    <details class="govuk-details" open={mistakes.length > 0}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{packsWords[language].write}</span>
      </summary>
      <div class="govuk-details__text">
        <form onSubmit={submit} noValidate>
          {trouble && <Trouble trouble={trouble} language={language} />}
          {mistakes.length > 0 && <ErrorSummary language={language} mistakes={mistakes} round={round} />}
          <TextField id="new-title" label={words.newTitle} hint={words.newHint} error={at('new-title')} value={title} onChange={setTitle} />
          <TextField id="new-publisher" label={words.newPublisher} value={publisher} onChange={setPublisher} />
          <SelectField
            id="new-from"
            label={words.beginFrom}
            value={from}
            options={[{ value: '', text: words.nothing }, ...choices.map(({ value, text }) => ({ value, text: words.copyOf(text) }))]}
            onChange={setFrom}
          />
          <button type="submit" class="govuk-button">
            {words.begin}
          </button>
          <FileField id="bring-in" label={words.bringIn} error={at('bring-in')} accept=".json,application/json" onChange={(file) => void bringIn(file)} />
        </form>
      </div>
    </details>
  );
}
