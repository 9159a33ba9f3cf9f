import { useState } from 'preact/hooks';
import type { SpotReport } from '../../messages/protocol';
import type { Language } from '../../shared/words';
import { popupWords } from '../../ui/words/popup';
import { readStructure } from './read-page';

/** What the adapter of this platform can say of itself: left off by a pack, or not having seen the box, which may mean that the site has changed. */
export function AdapterState({ spot, composing, tab, language }: { spot: SpotReport; composing: boolean; tab: number; language: Language }) {
  const words = popupWords[language];
  const [report, setReport] = useState<string>();
  const [copied, setCopied] = useState(false);
  if (spot.off) return <p class="govuk-body-s">{words.adapterOff}</p>;
  if (!spot.canPost || spot.composer || composing) return null;
  const copy = (text: string): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <details class="govuk-details govuk-!-font-size-16">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.notSeen}</span>
      </summary>
      <div class="govuk-details__text">
        <p class="govuk-body-s">{words.notSeenHelp}</p>
        {report === undefined && (
          <button type="button" class="link govuk-body-s" onClick={() => void readStructure(tab).then((text) => setReport(text ?? ''))}>
            {words.describe}
          </button>
        )}
        {report === '' && <p class="govuk-body-s">{words.describeFailed}</p>}
        {report && (
          <>
            <label class="govuk-label govuk-label--s" for="structure">
              {words.structure}
            </label>
            <textarea class="govuk-textarea" id="structure" rows={6} readOnly value={report} />
            <button type="button" class="link govuk-body-s" onClick={() => copy(report)}>
              {words.copyStructure}
            </button>
          </>
        )}
        <p class="govuk-body-s" role="status">
          {copied && words.copiedStructure}
        </p>
      </div>
    </details>
  );
}
