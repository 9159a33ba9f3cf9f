interface DateFieldProps {
  id: string;
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange(value: string): void;
  hint?: string | undefined;
  error?: string | undefined;
}

/** A day, with the browser's own picker. */
export const DateField = ({ id, label, value, onChange, hint, error }: DateFieldProps) => (
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
    <input
      class="govuk-input govuk-input--width-10"
      id={id}
      type="date"
      value={value}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </div>
);
