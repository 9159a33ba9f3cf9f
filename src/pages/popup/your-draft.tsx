import { useState } from 'preact/hooks';
import type { SourcedTip } from '../../guidance/tips';
import { askSite } from '../../messages/ask-site';
import type { DraftReport } from '../../messages/protocol';
import type { Language } from '../../shared/words';
import { coachWords } from '../../ui/words/coach';
import { popupWords } from '../../ui/words/popup';
import { DraftClearance } from './draft-clearance';
import { DraftFinding } from './draft-finding';

interface YourDraftProps {
  tab: number;
  report: DraftReport | undefined;
  tips: SourcedTip[];
  language: Language;
  onChange: () => void;
  learn: (tip: string) => void;
}

/** The same findings as the panel beside the composer, for those whom the page's own dialog keeps from reaching it. */
export function YourDraft({ tab, report, tips, language, onChange, learn }: YourDraftProps) {
  const words = popupWords[language];
  const [dismissed, setDismissed] = useState(false);
  const findings = report?.findings ?? [];
  const byId = new Map(tips.map(({ tip }) => [tip.id, tip]));
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
        {findings.length > 0 && <span class="count"> {coachWords[language].toCheck(findings.length)}</span>}
      </h2>
      {findings.length === 0 && <p class="govuk-body-s">{report?.composing ? words.draftClear : words.noDraft}</p>}
      <ul class="findings">
        {findings.map((finding) => (
          <DraftFinding
            key={finding.rule}
            finding={finding}
            tip={byId.get(finding.tip)}
            language={language}
            dismiss={(rule) => void dismiss(rule)}
            learn={learn}
          />
        ))}
      </ul>
      <p class="govuk-body-s secondary" role="status">
        {dismissed && words.dismissed}
      </p>
      {report?.composing && report.clearance && <DraftClearance report={report} clearance={report.clearance} tab={tab} language={language} />}
    </section>
  );
}
