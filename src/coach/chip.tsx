import type { RefObject } from 'preact';
import { clearanceWords } from '../ui/words/clearance';
import { coachWords } from '../ui/words/coach';
import type { Actions, View } from './view';

/** What the chip shows: a seal once somebody decided about these words, a quiet tick when there is nothing to say, otherwise a count. */
function faceOf({ clearance, findings, language }: View): { face: string; mark: string; title: string; label: string } {
  const words = coachWords[language];
  const seal = clearanceWords[language];
  const worst = findings[0]?.finding;
  const counted = worst ? words.chip(findings.length, worst.say[language] ?? worst.say.en) : `Gap Monitor: ${words.nothing}`;
  const { is } = clearance.seen;
  if (is === 'cleared' || is === 'changed') {
    const title = is === 'cleared' ? seal.chipCleared : seal.chipChanged;
    return { face: is, mark: `${is === 'cleared' ? '✓' : '!'} ${title}`, title, label: `${title}. ${counted}` };
  }
  if (!worst) return { face: 'quiet', mark: '✓', title: words.nothing, label: counted };
  const must = worst.severity === 'must';
  return { face: must ? 'must' : 'some', mark: must ? `! ${findings.length}` : String(findings.length), title: words.toCheck(findings.length), label: counted };
}

/**
 * The small mark beside the composer: red for a *must*, amber for the rest, a seal where the post was cleared. Its words say
 * the same for those who cannot see it.
 */
export function Chip({ view, actions, element }: { view: View; actions: Actions; element: RefObject<HTMLButtonElement | null> }) {
  const { face, mark, title, label } = faceOf(view);
  return (
    <button
      ref={element}
      type="button"
      class={`chip chip--${face}`}
      aria-expanded={view.open}
      aria-label={label}
      title={title}
      // The page keeps its focus and its selection when the chip is used with a mouse.
      onPointerDown={(event: Event) => event.preventDefault()}
      onMouseDown={(event: Event) => event.preventDefault()}
      onClick={(event: Event) => event.isTrusted && actions.toggle()}
    >
      <span aria-hidden="true">{mark}</span>
    </button>
  );
}
