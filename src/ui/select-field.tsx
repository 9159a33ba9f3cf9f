import { describedBy, Field, type FieldProps } from './field';

interface SelectFieldProps extends Omit<FieldProps, 'hint'> {
  value: string;
  options: { value: string; text: string }[];
  onChange(value: string): void;
}

/** A GOV.UK select with its label. */
export const SelectField = ({ id, label, value, options, onChange, error }: SelectFieldProps) => (
  <Field id={id} label={label} error={error}>
    <select
      class={`govuk-select${error ? ' govuk-select--error' : ''}`}
      id={id}
      value={value}
      aria-describedby={describedBy({ id, error })}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  </Field>
);
