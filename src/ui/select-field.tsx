interface SelectFieldProps {
  id: string;
  label: string;
  value: string;
  options: { value: string; text: string }[];
  onChange(value: string): void;
  error?: string | undefined;
}

/** A GOV.UK select with its label. */
export const SelectField = ({ id, label, value, options, onChange, error }: SelectFieldProps) => (
  <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
    <label class="govuk-label" for={id}>
      {label}
    </label>
    {error && (
      <p class="govuk-error-message" id={`${id}-error`}>
        {error}
      </p>
    )}
    <select
      class={`govuk-select${error ? ' govuk-select--error' : ''}`}
      id={id}
      value={value}
      aria-describedby={error ? `${id}-error` : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  </div>
);
