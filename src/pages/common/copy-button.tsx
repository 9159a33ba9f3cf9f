import { useState } from 'preact/hooks';

interface CopyButtonProps {
  text: string;
  label: string;
  /** Said once it is copied. */
  done: string;
}

/** Copies a text. Where the browser forbids it, the text is shown in a box to be copied by hand. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('by-hand'),
    );
  return (
    <>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={copy}>
        {label}
      </button>
      <p class="govuk-body" role="status">
        {state === 'copied' && done}
      </p>
      {state === 'by-hand' && (
        <textarea class="govuk-textarea" rows={4} readOnly aria-label={label} value={text} onFocus={(event) => event.currentTarget.select()} />
      )}
    </>
  );
}
