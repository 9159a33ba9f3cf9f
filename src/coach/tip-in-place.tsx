import type { Tip } from '../guidance/pack';
import type { Language } from '../shared/words';
import { coachWords } from '../ui/words/coach';
import { day, say } from '../ui/words/say';
import type { Actions } from './view';

/** Why, and what to do instead: the tip in two or three sentences, an example put right, and where it comes from. */
export function TipInPlace({ tip, language, actions }: { tip: Tip; language: Language; actions: Actions }) {
  const words = coachWords[language];
  const body = say(tip.body, language);
  const { source } = tip;
  return (
    <details class="why">
      <summary>{words.why}</summary>
      <p lang={body.lang}>{body.text}</p>
      {tip.example && (
        <dl class="example" lang="en">
          <dt>{words.before}</dt>
          <dd>{tip.example.before}</dd>
          <dt>{words.after}</dt>
          <dd>{tip.example.after}</dd>
        </dl>
      )}
      <p class="source">
        {words.source}{' '}
        <a href={source.url} target="_blank" rel="noreferrer noopener" lang="en">
          {source.title}
        </a>
        , {source.publisher} ({source.verified ? words.checked(day(source.checked, language)) : words.unverified})
      </p>
      <button type="button" class="button button--link" onClick={(event: Event) => event.isTrusted && actions.learn(tip.id)}>
        {words.learn}
      </button>
    </details>
  );
}
