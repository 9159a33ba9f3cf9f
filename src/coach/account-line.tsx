import { useState } from 'preact/hooks';
import { ACCOUNT_KINDS, type AccountKind } from '../shared/words';
import { coachWords } from '../ui/words/coach';
import { commonWords, PLATFORM_NAMES } from '../ui/words/common';
import type { Actions, View } from './view';

/** Who posts, and the way to put it right: much of the guidance depends on it. */
export function AccountLine({ view, actions }: { view: View; actions: Actions }) {
  const words = coachWords[view.language];
  const { account, platform, language } = view;
  const [changing, setChanging] = useState(false);
  const kinds = commonWords[language].account;
  const choose = (event: Event): void => {
    if (!event.isTrusted) return;
    setChanging(false);
    actions.sayAccount({ ...account, kind: (event.currentTarget as HTMLSelectElement).value as AccountKind });
  };
  const asking = changing || (account.handle !== undefined && !view.accountKnown);
  return (
    <div class="account">
      <p>
        {words.postingAs(account.handle, kinds[account.kind], PLATFORM_NAMES[platform])}{' '}
        {!asking && account.handle !== undefined && (
          <button type="button" class="button button--link" aria-expanded={false} onClick={() => setChanging(true)}>
            {words.change}
          </button>
        )}
      </p>
      {asking && (
        <label>
          {view.accountKnown ? words.thisAccountIs : words.unknownAccount}
          <select value={account.kind} onChange={choose}>
            {ACCOUNT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
