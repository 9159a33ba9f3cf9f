interface TextFieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange(value: string): void;
  /** Lines to show; one line where absent. */
  rows?: number | undefined;
  type?: 'text' | 'password' | 'url' | 'number' | 'search';
  /** The language of what is typed, where it is not the page's. */
  lang?: string | undefined;
  narrow?: boolean;
  autocomplete?: string;
}

/** A GOV.UK text input or textarea with its label, hint and message. */
export function TextField({ id, label, hint, error, value, onChange, rows, type = 'text', lang, narrow, autocomplete = 'off' }: TextFieldProps) {
  const shared = {
    id,
    value,
    lang,
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      {rows ? (
        <textarea class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`} rows={rows} {...shared} />
      ) : (
        <input
          class={`govuk-input${error ? ' govuk-input--error' : ''}${narrow ? ' govuk-input--width-10' : ''}`}
          // Preact's types want one of these at a time.
          type={type as 'text'}
          autocomplete={autocomplete}
          {...shared}
        />
      )}
    </div>
  );
}
