import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/words';
import { recordEvent } from '../../../storage/clearing';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextField } from '../../../ui/text-field';
import { clearancesWords } from '../../../ui/words/clearances';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';

const LONGEST_ADDRESS = 2000;

/** Where the post can be found, for the record. May be put right later: the newest one counts, and the record keeps both. */
export function AddressForm({ request, address, language }: { request: string; address: string | undefined; language: Language }) {
  const words = clearancesWords[language];
  const [value, setValue] = useState(address ?? '');
  const [round, setRound] = useState(0);
  const [wrong, setWrong] = useState(false);
  const { trouble, save } = useSaving();
  const submit = (event: Event): void => {
    event.preventDefault();
    setRound(round + 1);
    const fits = value.length <= LONGEST_ADDRESS && /^https:\/\/\S+\.\S+$/.test(value.trim());
    setWrong(!fits);
    if (fits) void save(() => recordEvent(request, { kind: 'address', at: Date.now(), address: value.trim() }));
  };
  const error = wrong ? words.addressWrong : undefined;
  return (
    <form onSubmit={submit} noValidate>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {error && <ErrorSummary language={language} mistakes={[{ text: error, field: 'post-address' }]} round={round} />}
      <TextField id="post-address" label={words.addAddress} hint={words.addressHint} error={error} value={value} onChange={setValue} type="url" />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.saveAddress}
      </button>
    </form>
  );
}
