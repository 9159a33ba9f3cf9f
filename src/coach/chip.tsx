import type { RefObject } from 'preact';
import { coachWords } from '../ui/words/coach';
import type { Actions, View } from './view';

/**
 * The small mark beside the composer: a quiet tick when there is nothing to say, otherwise a count, red for a *must* and
 * amber for the rest. Its words say the same for those who cannot see it.
 */
export function Chip({ view, actions, element }: { view: View; actions: Actions; element: RefObject<HTMLButtonElement | null> }) {
  const words = coachWords[view.language];
  const worst = view.findings[0];
  const face = !worst ? 'quiet' : worst.finding.severity === 'must' ? 'must' : 'some';
  const label = worst ? words.chip(view.findings.length, worst.finding.say[view.language] ?? worst.finding.say.en) : `Gap Monitor: ${words.nothing}`;
  return (
    <button
      ref={element}
      type="button"
      class={`chip chip--${face}`}
      aria-expanded={view.open}
      aria-label={label}
      title={worst ? words.toCheck(view.findings.length) : words.nothing}
      // The page keeps its focus and its selection when the chip is used with a mouse.
      onPointerDown={(event: Event) => event.preventDefault()}
      onMouseDown={(event: Event) => event.preventDefault()}
      onClick={(event: Event) => event.isTrusted && actions.toggle()}
    >
      <span aria-hidden="true">{worst ? (face === 'must' ? `! ${view.findings.length}` : view.findings.length) : '✓'}</span>
    </button>
  );
}
