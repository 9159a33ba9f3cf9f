import type { Said } from '../shared/words';
import { TextField } from './text-field';

interface SaidFieldProps {
  id: string;
  legend: string;
  hint?: string | undefined;
  /** Messages by language. */
  errors?: { en?: string | undefined; cy?: string | undefined } | undefined;
  value: Said | undefined;
  onChange(value: Said): void;
  rows?: number | undefined;
  /** What the two languages are called in the reader's own. */
  names: { en: string; cy: string };
}

/** A text in English and, where somebody has it, in Welsh. */
export function SaidField({ id, legend, hint, errors, value, onChange, rows, names }: SaidFieldProps) {
  const { en = '', cy } = value ?? {};
  return (
    <fieldset class="govuk-fieldset said" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      {hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div class="said__languages">
        <TextField
          id={`${id}-en`}
          label={names.en}
          error={errors?.en}
          value={en}
          rows={rows}
          lang="en"
          onChange={(text) => onChange({ en: text, ...(cy !== undefined && { cy }) })}
        />
        <TextField
          id={`${id}-cy`}
          label={names.cy}
          error={errors?.cy}
          value={cy ?? ''}
          rows={rows}
          lang="cy"
          onChange={(text) => onChange(text ? { en, cy: text } : { en })}
        />
      </div>
    </fieldset>
  );
}
