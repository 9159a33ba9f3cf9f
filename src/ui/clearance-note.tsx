import { useState } from 'preact/hooks';
import type { Difference } from '../clearance/difference';
import type { ClearanceSeen } from '../clearance/seen';
import type { Language } from '../shared/words';
import { DifferenceList } from './difference-list';
import { clearanceWords } from './words/clearance';
import { moment } from './words/say';

interface ClearanceNoteProps {
  seen: ClearanceSeen;
  difference: Difference | undefined;
  language: Language;
  /** Class of a button in the place where this is shown. */
  button: string;
}

/** What was answered about the draft, in a few sentences. Says nothing where nobody was asked. */
export function ClearanceNote({ seen, difference, language, button }: ClearanceNoteProps) {
  const words = clearanceWords[language];
  switch (seen.is) {
    case 'none':
      return null;
    case 'waiting':
      return <p>{words.waiting(moment(seen.at, language))}</p>;
    case 'cleared':
      return (
        <>
          <p>
            <strong>{words.cleared(seen.by.join(', '), moment(seen.until, language))}</strong>
          </p>
          {seen.conditions.length > 0 && (
            <p>
              {words.conditions} {seen.conditions.join(' ')}
            </p>
          )}
          {!seen.signed && <p>{words.unsigned}</p>}
        </>
      );
    case 'changed':
      return (
        <>
          <p>
            <strong>{words.changed}.</strong> {words.changedHelp(seen.by.join(', '))}
          </p>
          {difference && <DifferenceList difference={difference} language={language} />}
        </>
      );
    case 'changes':
      return (
        <>
          <p>
            <strong>{words.changes(seen.by)}</strong> {seen.reason}
          </p>
          {seen.suggestion && <Suggestion text={seen.suggestion} language={language} button={button} />}
        </>
      );
    case 'refused':
      return (
        <p>
          <strong>{words.refused(seen.by)}</strong> {seen.reason}
        </p>
      );
    case 'expired':
      return <p>{words.expired(moment(seen.until, language))}</p>;
  }
}

/** Words to copy. They are never written into the page's box: that would corrupt the editor. */
function Suggestion({ text, language, button }: { text: string; language: Language; button: string }) {
  const words = clearanceWords[language];
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = (event: Event): void => {
    if (!event.isTrusted) return;
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <p>{words.suggestion}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text must be reachable to be selected by keyboard */}
      <blockquote class="suggestion" tabIndex={0}>
        {text}
      </blockquote>
      <button type="button" class={button} onClick={copy}>
        {words.copySuggestion}
      </button>{' '}
      <span class="note" role="status">
        {state === 'copied' && words.copied}
        {state === 'failed' && words.copyFailed}
      </span>
    </>
  );
}
