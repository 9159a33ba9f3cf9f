import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../shared/words';
import { commonWords } from './words/common';

export interface Mistake {
  text: string;
  /** Id of the field that it is about, where there is one. */
  field?: string | undefined;
  /** The room in which that field is, where it may be another than this one. */
  href?: string | undefined;
  lang?: string | undefined;
}

/** The GOV.UK error summary. Takes focus when it comes and when `round` changes, so that it is heard each time somebody tries. */
export function ErrorSummary({ mistakes, round = 0, language }: { mistakes: Mistake[]; round?: number; language: Language }) {
  const summary = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try is what counts
  useLayoutEffect(() => summary.current?.focus(), [round]);
  return (
    <div class="govuk-error-summary" ref={summary} tabIndex={-1} role="alert">
      <h2 class="govuk-error-summary__title">{commonWords[language].problem}</h2>
      <ul class="govuk-list govuk-error-summary__list">
        {mistakes.map(({ text, field, href, lang }) => (
          <li key={`${field}/${text}`} lang={lang}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => goTo(event, field, href)}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In-page links move focus; following the address would leave the hash routes of our pages. */
function goTo(event: Event, id: string, href: string | undefined): void {
  event.preventDefault();
  if (href !== undefined && location.hash !== href) {
    location.hash = href;
    // The other room has drawn itself, and taken focus, by then.
    setTimeout(() => focusOn(id), 150);
  } else focusOn(id);
}

/** Where no field has this id, the nearest one that holds it or that it holds. */
function focusOn(id: string): void {
  for (let near = id; near.includes('-'); near = near.slice(0, near.lastIndexOf('-'))) {
    const field = document.getElementById(near) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(near)}-"]`);
    if (!field) continue;
    field.focus();
    field.scrollIntoView({ block: 'center' });
    return;
  }
}
