interface CheckBoxesProps<Value extends string> {
  id: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: { value: Value; text: string }[];
  values: readonly Value[];
  onChange(values: Value[]): void;
}

/** GOV.UK checkboxes. What is chosen is given in the order of the options. */
export function CheckBoxes<Value extends string>({ id, legend, hint, error, options, values, onChange }: CheckBoxesProps<Value>) {
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`} id={id} tabIndex={-1}>
      <fieldset class="govuk-fieldset" aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}>
        <legend class="govuk-fieldset__legend">{legend}</legend>
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
        <div class="govuk-checkboxes govuk-checkboxes--small check-row">
          {options.map(({ value, text }) => (
            <div class="govuk-checkboxes__item" key={value}>
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={`${id}-${value}`}
                checked={values.includes(value)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  onChange(options.map((option) => option.value).filter((one) => (one === value ? checked : values.includes(one))));
                }}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`${id}-${value}`}>
                {text}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
