import { useState } from 'preact/hooks';
import { fingerprintWords } from '../../../shared/signing/public-key';
import type { Language } from '../../../shared/words';
import { allPinned, pinKey, unpinKey } from '../../../storage/keys';
import type { PinnedRecord } from '../../../storage/records';
import { clearanceRecordsWords } from '../../../ui/words/clearance-records';
import { Trouble } from '../../common/trouble';
import { useLive } from '../../common/use-live';
import { useOwnKey } from '../../common/use-own-key';
import { useSaving } from '../../common/use-saving';

/** One's own key in words, and the keys of others that are trusted here. */
export function TrustedKeys({ language }: { language: Language }) {
  const words = clearanceRecordsWords[language];
  const own = useOwnKey();
  const { value: pinned = [] } = useLive(allPinned);
  const [gone, setGone] = useState<PinnedRecord>();
  const { trouble, save } = useSaving();
  return (
    <section>
      <h2 class="govuk-heading-m">{words.keys}</h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {own === null && <p class="govuk-body">{words.yourKeyNone}</p>}
      {own && (
        <p class="govuk-body">
          {words.yourKey(own.name)}{' '}
          <strong class="fingerprint" lang="en">
            {fingerprintWords(own.thumbprint)}
          </strong>
        </p>
      )}
      {pinned.length === 0 && <p class="govuk-body">{words.keysNone}</p>}
      <ul class="govuk-list">
        {pinned.map((record) => (
          <li key={record.thumbprint}>
            {record.name}: <span lang="en">{fingerprintWords(record.thumbprint)}</span>{' '}
            <button type="button" class="link" onClick={() => void save(() => unpinKey(record.thumbprint)).then((done) => done && setGone(record))}>
              {words.forgetKey}
              <span class="govuk-visually-hidden">: {record.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="govuk-body" role="status">
        {gone && words.keyForgotten}{' '}
        {gone && (
          <button
            type="button"
            class="link"
            onClick={() => void save(() => pinKey(gone.publicKey, gone.thumbprint, gone.name)).then((done) => done && setGone(undefined))}
          >
            {words.undo}
          </button>
        )}
      </p>
    </section>
  );
}
