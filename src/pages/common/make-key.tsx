import { useState } from 'preact/hooks';
import { vouchFor } from '../../guidance/vouch';
import { LEAST_PASSPHRASE, makeSigningKey } from '../../shared/signing/signing-key';
import type { Language } from '../../shared/words';
import { keepOwnKey, type OwnKey } from '../../storage/keys';
import { ErrorSummary, type Mistake } from '../../ui/error-summary';
import { TextField } from '../../ui/text-field';
import { signingKeyWords } from '../../ui/words/signing-key';
import { Trouble } from './trouble';
import type { UnsavedBackup } from './unsaved-backup';
import { useSaving } from './use-saving';

interface MakeKeyProps {
  /** The key in use until now: it vouches for the new one. */
  old: OwnKey | undefined;
  language: Language;
  made(backup: UnsavedBackup): void;
}

/** Makes a key and its backup. The passphrase is asked for twice, since nobody can tell it again. */
export function MakeKey({ old, language, made }: MakeKeyProps) {
  const words = signingKeyWords[language];
  const { trouble, save } = useSaving();
  const [name, setName] = useState(old?.name ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found: Mistake[] = [];
    if (!name.trim()) found.push({ text: words.nameMissing, field: 'key-name' });
    if (passphrase.length < LEAST_PASSPHRASE) found.push({ text: words.passphraseShort(LEAST_PASSPHRASE), field: 'key-passphrase' });
    else if (passphrase !== again) found.push({ text: words.notSame, field: 'key-again' });
    setMistakes(found);
    setRound(round + 1);
    if (found.length > 0) return;
    setBusy(true);
    await save(async () => {
      const { key, backup } = await makeSigningKey(passphrase);
      const vouches = old ? [...old.vouches, await vouchFor(key.publicKey, old)] : [];
      await keepOwnKey(key, name.trim(), vouches);
      made({ backup, name: name.trim() });
    });
    setBusy(false);
  };
  const at = (field: string): string | undefined => mistakes.find((one) => one.field === field)?.text;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {mistakes.length > 0 && <ErrorSummary language={language} mistakes={mistakes} round={round} />}
      <TextField id="key-name" label={words.name} hint={words.nameHint} error={at('key-name')} value={name} onChange={setName} />
      <TextField
        id="key-passphrase"
        type="password"
        autocomplete="new-password"
        label={words.passphrase}
        hint={words.passphraseHint(LEAST_PASSPHRASE)}
        error={at('key-passphrase')}
        value={passphrase}
        onChange={setPassphrase}
      />
      <TextField id="key-again" type="password" autocomplete="new-password" label={words.again} error={at('key-again')} value={again} onChange={setAgain} />
      <button class="govuk-button" type="submit" disabled={busy}>
        {old ? words.renewIt : words.makeIt}
      </button>
      <p class="govuk-body" role="status">
        {busy && words.making}
      </p>
    </form>
  );
}
