import type { ComponentChildren } from 'preact';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** What a GOV.UK field has around it: its label, its hint and its message. */
export const Field = ({ id, label, hint, error, children }: FieldProps & { children: ComponentChildren }) => (
  <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
    <label class="govuk-label" for={id}>
      {label}
    </label>
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
    {children}
  </div>
);

/** What the field itself names as its description. */
export const describedBy = ({ id, hint, error }: Omit<FieldProps, 'label'>): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
