import { useState } from 'preact/hooks';
import type { LayeredPack } from '../../../guidance/layers';
import { fingerprintWords } from '../../../shared/signing/public-key';
import type { Language } from '../../../shared/words';
import { signingKeyWords } from '../../../ui/words/signing-key';
import { CopyButton } from '../../common/copy-button';
import { KeyWords } from '../../common/key-words';
import { MakeKey } from '../../common/make-key';
import { SaveBackup } from '../../common/save-backup';
import { keepUntilSaved, type UnsavedBackup, unsavedBackup } from '../../common/unsaved-backup';
import { useOwnKey } from '../../common/use-own-key';
import { Facts } from './facts';
import { RestoreKey } from './restore-key';
import { TrustedKeys } from './trusted-keys';

/** The key that this profile signs with (to make, to renew, to bring back, and what to do when it is lost), and whose answers count here. */
export function KeyRoom({ packs, language }: { packs: LayeredPack[]; language: Language }) {
  const words = signingKeyWords[language];
  const key = useOwnKey();
  const [backup, setBackup] = useState(unsavedBackup);
  const [news, setNews] = useState('');
  if (key === undefined) return <h1 class="govuk-heading-l">{words.title}</h1>;
  const made =
    (sentence: string) =>
    (sealed?: UnsavedBackup): void => {
      if (sealed) keepUntilSaved(sealed);
      setBackup(sealed);
      setNews(sentence);
    };
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.lead}</p>
        <p class="govuk-body" role="status">
          {news}
        </p>
        {backup && <SaveBackup {...backup} language={language} />}
        {key ? (
          <>
            <Facts
              facts={[
                [words.signsAs, key.name],
                [words.words, <KeyWords key="words" thumbprint={key.thumbprint} />],
                [words.thumbprint, <code key="thumb">{key.thumbprint}</code>],
                [words.publicKey, <code key="key">{key.publicKey.x}</code>],
              ]}
            />
            <p class="govuk-body">{words.wordsHelp}</p>
            <CopyButton text={fingerprintWords(key.thumbprint)} label={words.copyWords} done={words.copied} />
          </>
        ) : (
          <p class="govuk-inset-text">{words.none}</p>
        )}
        <TrustedKeys packs={packs} language={language} />
        <h2 class="govuk-heading-m">{key ? words.renew : words.make}</h2>
        {key && <p class="govuk-body">{words.renewHelp}</p>}
        <MakeKey key={key?.thumbprint ?? 'first'} old={key ?? undefined} language={language} made={made(key ? words.renewed : words.made)} />
        <h2 class="govuk-heading-m">{words.restore}</h2>
        {key && <p class="govuk-body">{words.replaces}</p>}
        <RestoreKey language={language} restored={made(words.restored)} />
        <h2 class="govuk-heading-m">{words.lost}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {words.lostHelp.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
