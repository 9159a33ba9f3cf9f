import { useState } from 'preact/hooks';
import type { Language } from '../../shared/words';
import type { OwnKey } from '../../storage/keys';
import { signingKeyWords } from '../../ui/words/signing-key';
import { MakeKey } from './make-key';
import { SaveBackup } from './save-backup';
import { keepUntilSaved, type UnsavedBackup, unsavedBackup } from './unsaved-backup';

/**
 * Makes the profile's key where one is needed and there is none (`own` is `null`), and asks for its backup to be saved. Where there was
 * a key all along it says nothing.
 */
export function SigningKeyForm({ own, language }: { own: OwnKey | null | undefined; language: Language }) {
  const words = signingKeyWords[language];
  const [backup, setBackup] = useState(unsavedBackup);
  if (own && backup) return <SaveBackup {...backup} language={language} />;
  if (own !== null) return null;
  const made = (sealed: UnsavedBackup): void => {
    keepUntilSaved(sealed);
    setBackup(sealed);
  };
  return (
    <section aria-labelledby="key-title">
      <h2 class="govuk-heading-m" id="key-title">
        {words.first}
      </h2>
      <p class="govuk-body">{words.firstHelp}</p>
      <MakeKey old={undefined} language={language} made={made} />
    </section>
  );
}
