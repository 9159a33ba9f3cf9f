import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../shared/words';
import { signingKeyWords } from '../../ui/words/signing-key';
import { download } from './download';
import { backupIsSaved, type UnsavedBackup } from './unsaved-backup';

/** The backup of a key that was just made: asks to be saved, and stays until it is. */
export function SaveBackup({ backup, name, language }: UnsavedBackup & { language: Language }) {
  const words = signingKeyWords[language];
  const [saved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that was pressed is gone, and this is what matters now.
  useEffect(() => heading.current?.focus(), []);
  const save = (): void => {
    download(`${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'key'}.gap-key`, backup);
    setSaved(true);
    backupIsSaved();
  };
  return (
    <section class="govuk-inset-text">
      <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
        {words.backupTitle}
      </h2>
      <p class="govuk-body">{words.backupHelp}</p>
      <button type="button" class="govuk-button" onClick={save}>
        {words.download}
      </button>
      <p class="govuk-body" role="status">
        {saved && words.downloaded}
      </p>
    </section>
  );
}
