import { useState } from 'preact/hooks';
import type { Token } from '../../../clearance/token';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { pinKey } from '../../../storage/keys';
import { TextField } from '../../../ui/text-field';
import { clearanceOpenWords } from '../../../ui/words/clearance-open';
import { KeyWords } from '../../common/key-words';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';
import { type Received, receiveAnswer } from './receive';

interface TrustFormProps {
  token: Token & { is: 'answer' };
  packs: Pack[];
  language: Language;
  onTrusted(received: Received): void;
}

/** The first answer by a key that nobody here knows: its words to compare over the phone, and the choice. */
export function TrustForm({ token, packs, language, onTrusted }: TrustFormProps) {
  const words = clearanceOpenWords[language];
  const [name, setName] = useState(token.answer.by);
  const [tried, setTried] = useState(false);
  const [declined, setDeclined] = useState(false);
  const { trouble, save } = useSaving();
  const error = tried && !name.trim() ? words.trustNameMissing : undefined;
  const trust = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!name.trim()) return;
    await save(async () => {
      await pinKey(token.publicKey, token.signer, name.trim());
      const received = await receiveAnswer(token, packs);
      onTrusted(received);
      if (received.is === 'accepted') location.hash = `#/clearances/one/${received.request}`;
    });
  };
  if (declined) return <p class="govuk-body">{words.notTrusted}</p>;
  return (
    <form onSubmit={(event) => void trust(event)} noValidate>
      <h2 class="govuk-heading-s">{words.trustTitle}</h2>
      <p class="govuk-body">{words.trustHelp(token.answer.by)}</p>
      <p class="govuk-body">
        <KeyWords thumbprint={token.signer} />
      </p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <TextField id="trust-name" label={words.trustName} error={error} value={name} onChange={setName} />
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button">
          {words.trust}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setDeclined(true)}>
          {words.doNot}
        </button>
      </div>
    </form>
  );
}
