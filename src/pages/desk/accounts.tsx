import { useState } from 'preact/hooks';
import type { Language } from '../../shared/words';
import { allAccounts, forgetAccount, saveAccount } from '../../storage/accounts';
import type { AccountRecord } from '../../storage/records';
import { commonWords, PLATFORM_NAMES } from '../../ui/words/common';
import { deskWords } from '../../ui/words/desk';
import { ownRulesWords } from '../../ui/words/own-rules';
import { accountName } from '../../ui/words/say';
import { Trouble } from '../common/trouble';
import { Undo } from '../common/undo';
import { useLive } from '../common/use-live';
import { useSaving } from '../common/use-saving';

/** Whose accounts are, as the person told us. One that was forgotten by mistake can be put back. */
export function Accounts({ language }: { language: Language }) {
  const words = deskWords[language];
  const { value: accounts = [] } = useLive(allAccounts);
  const { trouble, save } = useSaving();
  const [gone, setGone] = useState<AccountRecord>();
  const forget = (account: AccountRecord): void =>
    void save(async () => {
      await forgetAccount(account.platform, account.handle);
      setGone(account);
    });
  return (
    <section>
      <h2 class="govuk-heading-m" id="accounts" tabIndex={-1}>
        {words.accounts}
      </h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <p class="govuk-body">{accounts.length === 0 ? words.accountsNone : words.accountsHelp}</p>
      <ul class="govuk-list">
        {accounts.map((account) => (
          <li key={`${account.platform}/${account.handle}`}>
            {accountName(account.handle)} · {PLATFORM_NAMES[account.platform]} · {commonWords[language].account[account.kind]}{' '}
            <button type="button" class="link" onClick={() => forget(account)}>
              {words.forget}
              <span class="govuk-visually-hidden"> {accountName(account.handle)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="govuk-body" role="status">
        {gone && words.accountForgotten(gone.handle)}{' '}
        {gone && (
          <Undo
            key={`${gone.platform}/${gone.handle}`}
            text={ownRulesWords[language].undo}
            back="accounts"
            undo={async () => {
              const kept = await save(() => saveAccount(gone));
              if (kept) setGone(undefined);
              return kept;
            }}
          />
        )}
      </p>
    </section>
  );
}
