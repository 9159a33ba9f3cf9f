import type { Finding } from '../../../checks/finding';
import type { ClearanceRequest } from '../../../clearance/request';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { clearanceAskWords } from '../../../ui/words/clearance-ask';
import { clearanceDecideWords } from '../../../ui/words/clearance-decide';
import { FindingLine } from './finding-line';
import { useFindings } from './use-findings';

interface FindingsProps {
  request: ClearanceRequest;
  packs: Pack[];
  language: Language;
}

/** What both sides' guidance says of the post; once, where it is the same. */
export function TwoFindings({ request, packs, language }: FindingsProps) {
  const words = clearanceDecideWords[language];
  const { subject, account, posting, at } = request;
  const findings = useFindings(packs, { subject, account, at: posting ?? at });
  const ids = (all: readonly { rule: string }[]): string => JSON.stringify(all.map(({ rule }) => rule).sort());
  const same = findings !== undefined && ids(findings) === ids(request.findings);
  return (
    <>
      <TheirFindings request={request} packs={packs} findings={findings ?? []} language={language} />
      {same && <p class="govuk-body">{words.same}</p>}
      {findings && !same && (
        <section aria-labelledby="your-findings">
          <h2 class="govuk-heading-m" id="your-findings">
            {words.yourFindings}
          </h2>
          {findings.length === 0 && <p class="govuk-body">{words.noneFound}</p>}
          <ul class="findings govuk-!-margin-bottom-6">
            {findings.map(({ rule, severity, say, span }) => (
              <FindingLine key={rule} severity={severity} said={say} quote={span ? subject.text.slice(...span) : undefined} language={language} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What the writer was told, with why it may stay; and under which guidance, where that is not one's own. */
function TheirFindings({ request, packs, findings, language }: FindingsProps & { findings: Finding[] }) {
  const words = clearanceDecideWords[language];
  const rules = new Map(packs.flatMap((pack) => pack.rules ?? []).map((rule) => [rule.id, rule]));
  const spans = new Map(findings.map(({ rule, span }) => [rule, span]));
  const own = new Map(packs.map(({ id, version }) => [id, version]));
  const others = request.packs.filter(([id, version]) => own.get(id) !== version);
  const quote = (rule: string): string | undefined => {
    const span = spans.get(rule);
    return span ? request.subject.text.slice(...span) : undefined;
  };
  return (
    <section aria-labelledby="their-findings">
      <h2 class="govuk-heading-m" id="their-findings">
        {words.theirFindings}
      </h2>
      {request.findings.length === 0 && <p class="govuk-body">{words.noneFound}</p>}
      <ul class="findings govuk-!-margin-bottom-6">
        {request.findings.map(({ rule, severity, reason, dismissed }) => (
          <FindingLine key={rule} severity={severity} said={rules.get(rule)?.say ?? rule} quote={quote(rule)} language={language}>
            {dismissed && <p class="govuk-body govuk-!-margin-bottom-1">({words.setAside})</p>}
            {reason && <p class="govuk-body">{words.theirReason(reason)}</p>}
          </FindingLine>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="govuk-body">
          {words.otherPacks} {others.map(([id, version]) => clearanceAskWords[language].pack(id, version)).join('; ')}
        </p>
      )}
    </section>
  );
}
