import { useEffect, useRef } from 'preact/hooks';

export interface Mistake {
  text: string;
  /** Id of the field that it is about, where there is one. */
  field?: string | undefined;
  lang?: string | undefined;
}

/** The GOV.UK error summary. Takes focus when it comes and when `round` changes, so that it is heard each time somebody tries. */
export function ErrorSummary({ title, mistakes, round = 0 }: { title: string; mistakes: Mistake[]; round?: number }) {
  const summary = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try is what counts
  useEffect(() => summary.current?.focus(), [round]);
  return (
    <div class="govuk-error-summary" ref={summary} tabIndex={-1} role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <ul class="govuk-list govuk-error-summary__list">
        {mistakes.map(({ text, field, lang }) => (
          <li key={`${field}/${text}`} lang={lang}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
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
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
