import { useState } from 'preact/hooks';
import { askSite } from '../../messages/ask-site';
import type { DraftReport } from '../../messages/protocol';
import type { Language } from '../../shared/words';
import { coachWords } from '../../ui/words/coach';
import { commonWords } from '../../ui/words/common';
import { popupWords } from '../../ui/words/popup';
import { say } from '../../ui/words/say';

interface YourDraftProps {
  tab: number;
  report: DraftReport | undefined;
  language: Language;
  onChange: () => void;
  learn: (tip: string) => void;
}

/** The same findings as the panel beside the composer, for those whom the page's own dialog keeps from reaching it. */
export function YourDraft({ tab, report, language, onChange, learn }: YourDraftProps) {
  const words = popupWords[language];
  const inPanel = coachWords[language];
  const [dismissed, setDismissed] = useState(false);
  const findings = report?.findings ?? [];
  const dismiss = async (rule: string): Promise<void> => {
    await askSite(tab, 'draft.dismiss', { rule });
    setDismissed(true);
    // The page hashes and redraws before it can report anew.
    setTimeout(onChange, 100);
  };
  return (
    <section aria-labelledby="your-draft">
      <h2 class="govuk-heading-s" id="your-draft">
        {words.yourDraft}
        {findings.length > 0 && <span class="count"> {inPanel.toCheck(findings.length)}</span>}
      </h2>
      {findings.length === 0 && <p class="govuk-body-s">{report?.composing ? words.draftClear : words.noDraft}</p>}
      <ul class="findings">
        {findings.map((finding) => {
          const said = say(finding.say, language);
          return (
            <li key={finding.rule} class={`finding finding--${finding.severity}`}>
              <p class="govuk-body-s govuk-!-margin-bottom-1">
                <strong class="finding__severity">{commonWords[language].severity[finding.severity]}</strong> <strong lang={said.lang}>{said.text}</strong>
                {finding.words && <span class="finding__words"> “{finding.words}”</span>}
              </p>
              <button type="button" class="link govuk-body-s" onClick={() => learn(finding.tip)}>
                {words.learnThis}
                <span class="govuk-visually-hidden">: {said.text}</span>
              </button>{' '}
              <button type="button" class="link govuk-body-s" onClick={() => void dismiss(finding.rule)}>
                {inPanel.notRelevant}
                <span class="govuk-visually-hidden">: {said.text}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="govuk-body-s secondary" role="status">
        {dismissed && words.dismissed}
      </p>
    </section>
  );
}
