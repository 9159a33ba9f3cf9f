import { useState } from 'preact/hooks';
import { CONCERNS } from '../../../guidance/concerns';
import type { LayeredPack } from '../../../guidance/layers';
import { copiedPack } from '../../../guidance/new-pack';
import { today } from '../../../shared/uk-time';
import type { Language } from '../../../shared/words';
import { ownKey } from '../../../storage/keys';
import { startPackDraft } from '../../../storage/pack-drafts';
import { receivedPack } from '../../../storage/received-packs';
import { commonWords } from '../../../ui/words/common';
import { conditionSentence } from '../../../ui/words/condition-sentence';
import { packEditorWords } from '../../../ui/words/pack-editor';
import { packsWords } from '../../../ui/words/packs';
import { say } from '../../../ui/words/say';
import { CopyButton } from '../../common/copy-button';
import { Trouble } from '../../common/trouble';
import { useLive } from '../../common/use-live';
import { useSaving } from '../../common/use-saving';

const AT_FIRST = 30;

/** What a pack in force holds, in words. */
export function PackInside({ found, language }: { found: LayeredPack | undefined; language: Language }) {
  const words = packsWords[language];
  const { trouble, save } = useSaving();
  const { value: record } = useLive(async () => found && receivedPack(found.pack.id), [found?.pack.id]);
  const { value: own } = useLive(ownKey);
  const [all, setAll] = useState(false);
  if (!found) return <h1 class="govuk-heading-m">{words.noPack}</h1>;
  const { pack } = found;
  const title = say(pack.title, language);
  const rules = pack.rules ?? [];
  // A pack of one's own goes on under its name, on whichever computer its key is; anybody else's is copied under another.
  const mine = record !== undefined && own?.thumbprint === record.signer;
  const write = (): void =>
    void save(async () => {
      const draft = mine ? pack : copiedPack(pack, packEditorWords.en.copyOf(pack.title.en), '', today());
      location.hash = `#/packs/edit/${await startPackDraft(draft)}`;
    });
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l" lang={title.lang}>
          {title.text}
        </h1>
        {trouble && <Trouble trouble={trouble} language={language} />}
        <button type="button" class="govuk-button govuk-button--secondary" onClick={write}>
          {mine ? words.goOn : words.writeFrom}
        </button>
        {record && <CopyButton text={record.text} label={words.copyText} done={words.copied} />}
        <h2 class="govuk-heading-m">
          {words.rules} <span class="count">({rules.length})</span>
        </h2>
        <ul class="govuk-list layers">
          {(all ? rules : rules.slice(0, AT_FIRST)).map((rule) => {
            const said = say(rule.say, language);
            return (
              <li key={rule.id} class="layers__item">
                <strong>{commonWords[language].severity[rule.severity ?? CONCERNS[rule.concern].severity]}</strong> · <span lang={said.lang}>{said.text}</span>
                <br />
                <span class="secondary">{conditionSentence(rule.when, language)}</span>
              </li>
            );
          })}
        </ul>
        {!all && rules.length > AT_FIRST && (
          <button type="button" class="link govuk-body" onClick={() => setAll(true)}>
            {words.showAll} ({rules.length})
          </button>
        )}
        <h2 class="govuk-heading-m">
          {words.tips} <span class="count">({pack.tips?.length ?? 0})</span>
        </h2>
        <ul class="govuk-list">
          {(pack.tips ?? []).map((tip) => {
            const said = say(tip.title, language);
            return (
              <li key={tip.id}>
                <a class="govuk-link" href={`#/tip/${encodeURIComponent(tip.id)}`} lang={said.lang}>
                  {said.text}
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
