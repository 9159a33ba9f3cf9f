import { useState } from 'preact/hooks';
import { LEAST_PASSPHRASE, makeSigningKey } from '../../shared/signing/signing-key';
import type { Language } from '../../shared/words';
import { keepOwnKey } from '../../storage/keys';
import { ErrorSummary, type Mistake } from '../../ui/error-summary';
import { TextField } from '../../ui/text-field';
import { clearanceAskWords } from '../../ui/words/clearance-ask';
import { learningWords } from '../../ui/words/learning';
import { download } from './download';
import { Trouble } from './trouble';
import { useSaving } from './use-saving';

/** Makes the profile's key where one is needed and there is none: a name, a passphrase, and the backup at once. */
export function SigningKeyForm({ language }: { language: Language }) {
  const words = clearanceAskWords[language];
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [round, setRound] = useState(0);
  const [making, setMaking] = useState(false);
  const { trouble, save } = useSaving();
  const nameError = round > 0 && !name.trim() ? words.nameMissing : undefined;
  const passphraseError = round > 0 && passphrase.length < LEAST_PASSPHRASE ? words.passphraseShort(LEAST_PASSPHRASE) : undefined;
  const mistakes = [nameError && { text: nameError, field: 'key-name' }, passphraseError && { text: passphraseError, field: 'key-passphrase' }].filter(Boolean);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setRound(round + 1);
    if (making || !name.trim() || passphrase.length < LEAST_PASSPHRASE) return;
    setMaking(true);
    await save(async () => {
      const { key, backup } = await makeSigningKey(passphrase);
      await keepOwnKey(key, name.trim());
      download('gap-monitor-key-backup.txt', backup, 'text/plain');
    });
    setMaking(false);
  };
  return (
    <section aria-labelledby="key-title">
      <h2 class="govuk-heading-m" id="key-title">
        {words.key}
      </h2>
      <p class="govuk-body">{words.keyHelp}</p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {mistakes.length > 0 && <ErrorSummary title={learningWords[language].problem} mistakes={mistakes as Mistake[]} round={round} />}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextField id="key-name" label={words.name} hint={words.nameHint} error={nameError} value={name} onChange={setName} />
        <TextField
          id="key-passphrase"
          label={words.passphrase}
          hint={words.passphraseHint(LEAST_PASSPHRASE)}
          error={passphraseError}
          value={passphrase}
          onChange={setPassphrase}
          type="password"
          autocomplete="new-password"
        />
        <button class="govuk-button" type="submit" aria-disabled={making}>
          {making ? words.makingKey : words.makeKey}
        </button>
      </form>
    </section>
  );
}
