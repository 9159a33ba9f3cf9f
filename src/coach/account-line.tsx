import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../shared/draft';
import { ACCOUNT_KINDS, type AccountKind, type Nation, nationsFor } from '../shared/words';
import { coachWords } from '../ui/words/coach';
import { commonWords, platformName } from '../ui/words/common';
import type { Actions, View } from './view';

/** Who posts, and the way to put it right: much of the guidance depends on it. */
export function AccountLine({ view, actions }: { view: View; actions: Actions }) {
  const words = coachWords[view.language];
  const { account, platform, language } = view;
  const [changing, setChanging] = useState(false);
  const asking = changing || (account.handle !== undefined && !view.accountKnown);
  const save = (said: Account): void => {
    setChanging(false);
    actions.sayAccount(said);
  };
  return (
    <div class="account">
      <p>
        {words.postingAs(account.handle, commonWords[language].account[account.kind], platformName(platform, location.hostname))}{' '}
        {!asking && account.handle !== undefined && (
          <button type="button" class="button button--link" aria-expanded={false} onClick={() => setChanging(true)}>
            {words.change}
          </button>
        )}
      </p>
      {asking && <AskAccount view={view} save={save} takesFocus={changing} />}
    </div>
  );
}

/** Nothing counts until it is saved: somebody who goes through the choices by keyboard has not chosen yet. */
function AskAccount({ view, save, takesFocus }: { view: View; save(account: Account): void; takesFocus: boolean }) {
  const words = coachWords[view.language];
  const names = commonWords[view.language];
  const first = useRef<HTMLSelectElement>(null);
  // "Change" has gone, and with it the reader's place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is mounted
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, []);
  const [kind, setKind] = useState<AccountKind>(view.account.kind);
  const [nation, setNation] = useState<Nation>(view.account.nation);
  const nations: readonly Nation[] = nationsFor(kind);
  const chosen = nations.includes(nation) ? nation : nations[0];
  return (
    <div class="ask">
      <label>
        {view.accountKnown ? words.thisAccountIs : words.unknownAccount}
        <select ref={first} value={kind} onChange={(event) => setKind(event.currentTarget.value as AccountKind)}>
          {ACCOUNT_KINDS.map((one) => (
            <option key={one} value={one}>
              {names.account[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.accountNation}
        <select value={chosen} onChange={(event) => setNation(event.currentTarget.value as Nation)}>
          {nations.map((one) => (
            <option key={one} value={one}>
              {names.nation[one]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button button--quiet"
        onClick={(event: Event) => event.isTrusted && chosen && save({ kind, nation: chosen, handle: view.account.handle })}
      >
        {words.saveAccount}
      </button>
    </div>
  );
}
