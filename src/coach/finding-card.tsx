import { useState } from 'preact/hooks';
import type { Language } from '../shared/words';
import { coachWords } from '../ui/words/coach';
import { commonWords } from '../ui/words/common';
import { say } from '../ui/words/say';
import { TipInPlace } from './tip-in-place';
import type { Actions, Quote, ShownFinding } from './view';

/** One finding: how grave, what, the words that caused it, what to do, and the way out. */
export function FindingCard({ shown, language, actions }: { shown: ShownFinding; language: Language; actions: Actions }) {
  const words = coachWords[language];
  const { finding, quote, tip } = shown;
  const said = say(finding.say, language);
  const title = tip && say(tip.title, language);
  return (
    <li class={`finding finding--${finding.severity}`}>
      <p class="finding__say">
        <strong class="finding__severity">{commonWords[language].severity[finding.severity]}</strong> <span lang={said.lang}>{said.text}</span>
      </p>
      {quote && <Quoted {...quote} />}
      {title && (
        <p class="finding__tip" lang={title.lang}>
          {title.text}.
        </p>
      )}
      {tip && <TipInPlace tip={tip} language={language} actions={actions} />}
      <div class="buttons">
        {finding.corrected !== undefined && <CopyCorrected text={finding.corrected} language={language} />}
        <button type="button" class="button button--quiet" onClick={(event: Event) => event.isTrusted && actions.dismiss(finding)}>
          {words.notRelevant}
          <span class="hidden">: {said.text}</span>
        </button>
        {shown.weary && (
          <button type="button" class="button button--link" onClick={(event: Event) => event.isTrusted && actions.silence(finding.rule)}>
            {words.stopSaying}
          </button>
        )}
      </div>
    </li>
  );
}

const Quoted = ({ before, words, after }: Quote) => (
  <blockquote class="quote">
    “{before}
    <mark>{words}</mark>
    {after}”
  </blockquote>
);

/** Hands over the mended post. It is never written into the page's box: that would corrupt the editor. */
function CopyCorrected({ text, language }: { text: string; language: Language }) {
  const words = coachWords[language];
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
      <button type="button" class="button" onClick={copy}>
        {words.copy}
      </button>
      <span class="note" role="status">
        {state === 'copied' && words.copied}
        {state === 'failed' && words.copyFailed}
      </span>
      {state === 'failed' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the text must be reachable to be selected by keyboard
        <pre class="mended" tabIndex={0}>
          {text}
        </pre>
      )}
    </>
  );
}
