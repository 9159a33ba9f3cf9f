import { signWithdrawal } from '../../../clearance/token';
import type { Language } from '../../../shared/words';
import { keepAsk } from '../../../storage/asks';
import { recordEvent } from '../../../storage/clearing';
import type { OwnKey } from '../../../storage/keys';
import { clearancesWords } from '../../../ui/words/clearances';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';
import type { Clearance } from './use-clearance';

/** The drafter takes the request back. The record keeps both; asking again undoes it. */
export function Withdraw({ clearance, own, language }: { clearance: Clearance; own: OwnKey; language: Language }) {
  const words = clearancesWords[language];
  const { trouble, save } = useSaving();
  const withdraw = (): Promise<boolean> =>
    save(async () => {
      const withdrawal = { v: 1, at: Date.now(), by: own.name, withdraws: clearance.row.request } as const;
      const { compact } = await signWithdrawal(withdrawal, own);
      await recordEvent(clearance.row.request, { kind: 'withdrawal', at: withdrawal.at, token: compact, by: own.name });
      // What was pressed is gone; the heading says what became of it.
      document.getElementById('main-content')?.focus();
    });
  return (
    <>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <p class="govuk-body">{words.withdrawHelp}</p>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void withdraw()}>
        {words.withdraw}
      </button>
    </>
  );
}

/** The same post, on its way to being asked about once more: with suggested words where there are some. */
export function AskAgain({ clearance, language }: { clearance: Clearance; language: Language }) {
  const words = clearancesWords[language];
  const { trouble, save } = useSaving();
  const { request, state } = clearance;
  const { subject, account, findings } = request;
  const again = (): Promise<boolean> =>
    save(async () => {
      const suggestion = state.is === 'changes' ? state.suggestion : undefined;
      const id = await keepAsk({
        platform: subject.platform,
        account: { ...account, ...(subject.account && { handle: subject.account }) },
        draft: { text: suggestion ?? subject.text, media: subject.media, replyTo: subject.replyTo },
        dismissed: findings.flatMap(({ rule, dismissed }) => (dismissed ? rule : [])),
      });
      location.hash = `#/clearances/ask/${id}`;
    });
  return (
    <>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void again()}>
        {state.is === 'changes' && state.suggestion ? words.askAgainSuggested : words.askAgain}
      </button>
    </>
  );
}
