import type { Finding } from '../../../checks/finding';
import type { Language } from '../../../shared/words';
import { TextField } from '../../../ui/text-field';
import { clearanceAskWords } from '../../../ui/words/clearance-ask';
import { say } from '../../../ui/words/say';
import { FindingLine } from './finding-line';

interface ReasonListProps {
  findings: Finding[];
  text: string;
  /** Rules that the writer called not relevant. */
  dismissed: readonly string[];
  /** By rule. */
  reasons: Readonly<Record<string, string>>;
  /** Rules whose reason is missing. */
  lacking: readonly string[];
  onChange(rule: string, reason: string): void;
  language: Language;
}

/** What was found in the post, and for each why it may stay. Whatever says "stop" needs a reason. */
export function ReasonList({ findings, text, dismissed, reasons, lacking, onChange, language }: ReasonListProps) {
  const words = clearanceAskWords[language];
  return (
    <>
      <h2 class="govuk-heading-m">{words.findings}</h2>
      {findings.length === 0 && <p class="govuk-body">{words.noFindings}</p>}
      <ul class="findings govuk-!-margin-bottom-6">
        {findings.map(({ rule, severity, span, say: said }) => {
          const label = words.reason(say(said, language).text);
          return (
            <FindingLine key={rule} severity={severity} said={said} quote={span ? text.slice(...span) : undefined} language={language}>
              {dismissed.includes(rule) && <p class="govuk-body-s">({words.setAside})</p>}
              <TextField
                id={`reason-${rule}`}
                label={severity === 'must' ? label : words.optional(label)}
                hint={words.reasonHint}
                error={lacking.includes(rule) ? words.reasonMissing : undefined}
                value={reasons[rule] ?? ''}
                onChange={(reason) => onChange(rule, reason)}
                rows={2}
              />
            </FindingLine>
          );
        })}
      </ul>
    </>
  );
}
