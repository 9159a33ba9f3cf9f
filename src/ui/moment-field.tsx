interface MomentFieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** As the browser's own picker writes it (`2026-11-24T09:30`), in the time of this computer; or empty. */
  value: string;
  onChange(value: string): void;
}

/** A day and a time, with the browser's own picker. */
export const MomentField = ({ id, label, hint, error, value, onChange }: MomentFieldProps) => (
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
      class={`govuk-input govuk-input--width-20${error ? ' govuk-input--error' : ''}`}
      id={id}
      type="datetime-local"
      value={value}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </div>
);

/** A moment (milliseconds since 1970) as the picker writes it. */
export function toPicker(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - offset).toISOString().slice(0, 16);
}

/** What the picker says, in milliseconds since 1970; `undefined` where nothing, or nothing whole, was chosen. */
export function fromPicker(value: string): number | undefined {
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? undefined : at;
}
