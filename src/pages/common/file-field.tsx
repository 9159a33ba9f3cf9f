import { describedBy, Field, type FieldProps } from '../../ui/field';

interface FileFieldProps extends Omit<FieldProps, 'hint'> {
  accept?: string;
  onChange(file: File | undefined): void;
}

/** A GOV.UK file upload. The file stays on this computer. */
export const FileField = ({ id, label, error, accept, onChange }: FileFieldProps) => (
  <Field id={id} label={label} error={error}>
    <input
      class="govuk-file-upload"
      id={id}
      type="file"
      accept={accept}
      aria-describedby={describedBy({ id, error })}
      onChange={(event) => onChange(event.currentTarget.files?.[0])}
    />
  </Field>
);
