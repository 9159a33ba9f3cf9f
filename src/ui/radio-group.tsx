interface RadioGroupProps<Value extends string> {
  name: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  options: { value: Value; text: string; lang?: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** GOV.UK radios with a legend and, where it helps, a hint. */
export function RadioGroup<Value extends string>({ name, legend, hint, error, options, value, onChange }: RadioGroupProps<Value>) {
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={[hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint && (
          <div class="govuk-hint" id={`${name}-hint`}>
            {hint}
          </div>
        )}
        {error && (
          <p class="govuk-error-message" id={`${name}-error`} role="alert">
            {error}
          </p>
        )}
        <div class="govuk-radios govuk-radios--small">
          {options.map((option) => (
            <div class="govuk-radios__item" key={option.value}>
              <input
                class="govuk-radios__input"
                type="radio"
                id={`${name}-${option.value}`}
                name={name}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              <label class="govuk-label govuk-radios__label" for={`${name}-${option.value}`} lang={option.lang}>
                {option.text}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
