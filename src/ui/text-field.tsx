import { describedBy, Field, type FieldProps } from './field';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  /** Lines to show; one line where absent. */
  rows?: number | undefined;
  type?: 'text' | 'password' | 'url' | 'number' | 'search';
  /** The language of what is typed, where it is not the page's. */
  lang?: string | undefined;
  narrow?: boolean;
  autocomplete?: string;
}

/** A GOV.UK text input or textarea with its label, hint and message. */
export function TextField({ id, label, hint, error, value, onChange, rows, type = 'text', lang, narrow, autocomplete = 'off' }: TextFieldProps) {
  const shared = {
    id,
    value,
    lang,
    'aria-describedby': describedBy({ id, hint, error }),
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {rows ? (
        <textarea class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`} rows={rows} {...shared} />
      ) : (
        <input
          class={`govuk-input${error ? ' govuk-input--error' : ''}${narrow ? ' govuk-input--width-10' : ''}`}
          // Preact's types want one of these at a time.
          type={type as 'text'}
          autocomplete={autocomplete}
          {...shared}
        />
      )}
    </Field>
  );
}
