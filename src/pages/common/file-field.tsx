interface FileFieldProps {
  id: string;
  label: string;
  error?: string | undefined;
  accept?: string;
  onChange(file: File | undefined): void;
}

/** A GOV.UK file upload. The file stays on this computer. */
export const FileField = ({ id, label, error, accept, onChange }: FileFieldProps) => (
  <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
    <label class="govuk-label" for={id}>
      {label}
    </label>
    {error && (
      <p class="govuk-error-message" id={`${id}-error`}>
        {error}
      </p>
    )}
    <input
      class="govuk-file-upload"
      id={id}
      type="file"
      accept={accept}
      aria-describedby={error ? `${id}-error` : undefined}
      onChange={(event) => onChange(event.currentTarget.files?.[0])}
    />
  </div>
);
