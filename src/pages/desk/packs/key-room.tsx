import { useEffect, useRef, useState } from 'preact/hooks';
import { fingerprintWords } from '../../../shared/signing/public-key';
import type { Language } from '../../../shared/words';
import { ownKey } from '../../../storage/keys';
import { signingKeyWords } from '../../../ui/words/signing-key';
import { CopyButton } from '../../common/copy-button';
import { download } from '../../common/download';
import { useLive } from '../../common/use-live';
import { Facts } from './facts';
import { KeyWords } from './key-words';
import { MakeKey } from './make-key';
import { RestoreKey } from './restore-key';
import { backupIsSaved, keepUntilSaved, type UnsavedBackup, unsavedBackup } from './unsaved-backup';

/** The key that this profile signs with: to make, to renew, to bring back, and what to do when it is lost. */
export function KeyRoom({ language }: { language: Language }) {
  const words = signingKeyWords[language];
  const { value: key } = useLive(async () => (await ownKey()) ?? null);
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

function SaveBackup({ backup, name, language }: { backup: string; name: string; language: Language }) {
  const words = signingKeyWords[language];
  const [saved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that was pressed is gone, and this is what matters now.
  useEffect(() => heading.current?.focus(), []);
  const save = (): void => {
    download(`${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'key'}.gap-key`, backup);
    setSaved(true);
    backupIsSaved();
  };
  return (
    <section class="govuk-inset-text">
      <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
        {words.backupTitle}
      </h2>
      <p class="govuk-body">{words.backupHelp}</p>
      <button type="button" class="govuk-button" onClick={save}>
        {words.download}
      </button>
      <p class="govuk-body" role="status">
        {saved && words.downloaded}
      </p>
    </section>
  );
}
