import { useRef, useState } from 'preact/hooks';
import { LEAST_PASSPHRASE, makeSigningKey } from '../../shared/signing/signing-key';
import type { Language } from '../../shared/words';
import { keepOwnKey } from '../../storage/keys';
import { ErrorSummary, type Mistake } from '../../ui/error-summary';
import { TextField } from '../../ui/text-field';
import { clearanceAskWords } from '../../ui/words/clearance-ask';
import { learningWords } from '../../ui/words/learning';
import { download } from './download';
import { Trouble } from './trouble';
import type { OwnKey } from './use-own-key';
import { useSaving } from './use-saving';

const BACKUP_FILE = 'gap-monitor-key-backup.txt';

/**
 * Makes the profile's key where one is needed and there is none (`own` is `null`): a name, a passphrase, and the backup at once.
 * Afterwards it says where the backup went; where there was a key all along it says nothing.
 */
export function SigningKeyForm({ own, language }: { own: OwnKey | null | undefined; language: Language }) {
  const words = clearanceAskWords[language];
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [round, setRound] = useState(0);
  const [making, setMaking] = useState(false);
  const [backup, setBackup] = useState('');
  const done = useRef<HTMLDivElement>(null);
  const { trouble, save } = useSaving();
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.text;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setRound(round + 1);
    const wrong: Mistake[] = [
      ...(name.trim() ? [] : [{ text: words.nameMissing, field: 'key-name' }]),
      ...(passphrase.length < LEAST_PASSPHRASE ? [{ text: words.passphraseShort(LEAST_PASSPHRASE), field: 'key-passphrase' }] : []),
    ];
    setMistakes(wrong);
    if (making || wrong.length > 0) return;
    setMaking(true);
    await save(async () => {
      const made = await makeSigningKey(passphrase);
      await keepOwnKey(made.key, name.trim());
      download(BACKUP_FILE, made.backup, 'text/plain');
      setBackup(made.backup);
      // The form goes; what came of it takes its focus.
      setTimeout(() => done.current?.focus());
    });
    setMaking(false);
  };
  if (own && backup)
    return (
      <div class="govuk-inset-text" ref={done} tabIndex={-1} role="status">
        <p class="govuk-body">
          {words.keyMade} {words.backupSaved}
        </p>
        <p class="govuk-body">
          <button type="button" class="link" onClick={() => download(BACKUP_FILE, backup, 'text/plain')}>
            {words.backup}
          </button>
        </p>
      </div>
    );
  if (own !== null) return null;
  return (
    <section aria-labelledby="key-title">
      <h2 class="govuk-heading-m" id="key-title">
        {words.key}
      </h2>
      <p class="govuk-body">{words.keyHelp}</p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {mistakes.length > 0 && <ErrorSummary title={learningWords[language].problem} mistakes={mistakes} round={round} />}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextField id="key-name" label={words.name} hint={words.nameHint} error={errorAt('key-name')} value={name} onChange={setName} />
        <TextField
          id="key-passphrase"
          label={words.passphrase}
          hint={words.passphraseHint(LEAST_PASSPHRASE)}
          error={errorAt('key-passphrase')}
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
