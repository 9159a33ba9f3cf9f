import { useState } from 'preact/hooks';
import { openBackup } from '../../../shared/signing/signing-key';
import type { Language } from '../../../shared/words';
import { keepOwnKey, ownKey } from '../../../storage/keys';
import { ErrorSummary, type Mistake } from '../../../ui/error-summary';
import { TextField } from '../../../ui/text-field';
import { signingKeyWords } from '../../../ui/words/signing-key';
import { FileField } from '../../common/file-field';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';

/** A sealed key is a few hundred characters. */
const LARGEST = 20_000;

/** Brings a key back from its sealed backup, on this machine or another. */
export function RestoreKey({ language, restored }: { language: Language; restored(): void }) {
  const words = signingKeyWords[language];
  const { trouble, save } = useSaving();
  const [file, setFile] = useState<File>();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const [round, setRound] = useState(0);

  const open = async (): Promise<Mistake[]> => {
    if (!file) return [{ text: words.fileMissing, field: 'restore-file' }];
    if (!name.trim()) return [{ text: words.nameMissing, field: 'restore-name' }];
    const opened = file.size > LARGEST ? undefined : await openBackup(await file.text(), passphrase);
    if (!opened?.ok) return [{ text: words.wrong, field: 'restore-passphrase' }];
    // The same key again keeps the statements that lead to it.
    const before = await ownKey();
    const vouches = before?.thumbprint === opened.value.thumbprint ? before.vouches : [];
    if (await save(() => keepOwnKey(opened.value, name.trim(), vouches))) restored();
    return [];
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setMistakes(await open());
    setRound(round + 1);
  };
  const at = (field: string): string | undefined => mistakes.find((one) => one.field === field)?.text;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {mistakes.length > 0 && <ErrorSummary language={language} mistakes={mistakes} round={round} />}
      <FileField id="restore-file" label={words.file} error={at('restore-file')} onChange={setFile} />
      <TextField id="restore-name" label={words.name} error={at('restore-name')} value={name} onChange={setName} />
      <TextField
        id="restore-passphrase"
        type="password"
        autocomplete="current-password"
        label={words.passphrase}
        error={at('restore-passphrase')}
        value={passphrase}
        onChange={setPassphrase}
      />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.restoreIt}
      </button>
    </form>
  );
}
