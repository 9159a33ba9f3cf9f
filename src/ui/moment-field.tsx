import { describedBy, Field, type FieldProps } from './field';

interface MomentFieldProps extends FieldProps {
  /** As the browser's own picker writes it (`2026-11-24T09:30`), in the time of this computer; or empty. */
  value: string;
  onChange(value: string): void;
}

/** A day and a time, with the browser's own picker. */
export const MomentField = ({ value, onChange, ...field }: MomentFieldProps) => (
  <Field {...field}>
    <input
      class={`govuk-input govuk-input--width-20${field.error ? ' govuk-input--error' : ''}`}
      id={field.id}
      type="datetime-local"
      value={value}
      aria-describedby={describedBy(field)}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </Field>
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
