interface DateFieldProps {
  id: string;
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange(value: string): void;
}

/** A day, with the browser's own picker. */
export const DateField = ({ id, label, value, onChange }: DateFieldProps) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={id}>
      {label}
    </label>
    <input class="govuk-input govuk-input--width-10" id={id} type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
  </div>
);
