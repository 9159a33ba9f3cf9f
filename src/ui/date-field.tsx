import { describedBy, Field, type FieldProps } from './field';

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange(value: string): void;
}

/** A day, with the browser's own picker. */
export const DateField = ({ value, onChange, ...field }: DateFieldProps) => (
  <Field {...field}>
    <input
      class={`govuk-input govuk-input--width-10${field.error ? ' govuk-input--error' : ''}`}
      id={field.id}
      type="date"
      value={value}
      aria-describedby={describedBy(field)}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </Field>
);
