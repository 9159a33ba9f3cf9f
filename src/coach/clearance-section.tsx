import { useState } from 'preact/hooks';
import { ClearanceNote } from '../ui/clearance-note';
import { clearanceWords } from '../ui/words/clearance';
import { say } from '../ui/words/say';
import type { Actions, View } from './view';

/** Whether the draft is cleared, whether it must be, and the way to ask. A person's own account is not the press office's. */
export function ClearanceSection({ view, actions }: { view: View; actions: Actions }) {
  const { clearance, language, account } = view;
  const words = clearanceWords[language];
  const [failed, setFailed] = useState(false);
  const { seen, roles, difference } = clearance;
  const settled = seen.is === 'cleared' || seen.is === 'waiting';
  if (account.kind === 'personal' && seen.is === 'none') return null;
  const ask = async (event: Event): Promise<void> => {
    if (event.isTrusted) setFailed(!(await actions.askForClearance()));
  };
  return (
    <section class={`clearance clearance--${seen.is}`} aria-label={words.title}>
      <ClearanceNote seen={seen} difference={difference} language={language} button="button button--quiet" />
      {roles && !settled && <p>{words.needs(roles.map((role) => say(role, language).text).join(', '))}</p>}
      {!settled && (
        <button type="button" class={roles ? 'button' : 'button button--link'} title={words.askHelp} onClick={(event) => void ask(event)}>
          {seen.is === 'none' ? words.ask : words.askAgain}
        </button>
      )}
      <p class="note" role="status">
        {failed && words.askFailed}
      </p>
    </section>
  );
}
