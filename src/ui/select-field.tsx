interface SelectFieldProps {
  id: string;
  label: string;
  value: string;
  options: { value: string; text: string }[];
  onChange(value: string): void;
}

/** A GOV.UK select with its label. */
export const SelectField = ({ id, label, value, options, onChange }: SelectFieldProps) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={id}>
      {label}
    </label>
    <select class="govuk-select" id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  </div>
);
