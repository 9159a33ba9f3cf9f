import { useState } from 'preact/hooks';
import type { TrustedKey } from '../../../clearance/judge';
import { subjectHash } from '../../../clearance/subject';
import { type Opened, openTokens, type Token } from '../../../clearance/token';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { ownKey } from '../../../storage/keys';
import { TextField } from '../../../ui/text-field';
import { clearanceRecordsWords } from '../../../ui/words/clearance-records';
import { clearancesWords } from '../../../ui/words/clearances';
import { moment } from '../../../ui/words/say';
import { KeyWords } from '../../common/key-words';
import { troubleText } from './received-list';
import { trustIn } from './trust';

type Checked = Opened & { names: Map<string, TrustedKey> };

/** Checks any request or answer, from any computer. Keeps nothing. */
export function VerifyForm({ packs, language }: { packs: Pack[]; language: Language }) {
  const words = clearanceRecordsWords[language];
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<Checked>();
  const check = async (event: Event): Promise<void> => {
    event.preventDefault();
    const opened = await openTokens(text);
    const names = new Map<string, TrustedKey>();
    const own = await ownKey().catch(() => undefined);
    for (const { signer } of opened.tokens) {
      const trusted = signer === own?.thumbprint ? own : await trustIn(signer, packs);
      if (trusted) names.set(signer, trusted);
    }
    setChecked({ ...opened, names });
  };
  return (
    <form onSubmit={(event) => void check(event)} noValidate>
      <h2 class="govuk-heading-m">{words.verify}</h2>
      <TextField id="verify" label={words.verifyHelp} value={text} onChange={setText} rows={5} />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.verifyIt}
      </button>
      <div role="status">
        {checked?.troubles.map((trouble) => (
          <p class="govuk-inset-text" key={trouble.is}>
            {troubleText(trouble, language)}
          </p>
        ))}
        {checked?.tokens.map((token) => (
          <Verified key={token.hash} token={token} known={checked.names.get(token.signer)} language={language} />
        ))}
      </div>
    </form>
  );
}

function Verified({ token, known, language }: { token: Token; known: TrustedKey | undefined; language: Language }) {
  const words = clearanceRecordsWords[language];
  const { decisions } = clearancesWords[language];
  const until = token.is === 'answer' ? token.answer.until : undefined;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">
        <strong>
          {token.is === 'answer' && words.verifiedAnswer(decisions[token.answer.decision], moment(token.answer.at, language))}
          {token.is === 'request' && words.verifiedRequest(moment(token.request.at, language))}
          {token.is === 'withdrawal' && words.verifiedWithdrawal(moment(token.withdrawal.at, language))}
        </strong>{' '}
        {until !== undefined && (until > Date.now() ? words.holdsUntil : words.ranOut)(moment(until, language))}
      </p>
      <p class="govuk-body">
        {words.signer}: <KeyWords thumbprint={token.signer} />. {known ? words.known(known.name) : words.unknown}
      </p>
      {token.is !== 'withdrawal' && (
        <p class="govuk-body-s hash">
          {words.postHash}: {token.is === 'answer' ? token.answer.subject : subjectHash(token.request.subject)}
        </p>
      )}
    </div>
  );
}
