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

/** What the writer was told, with why it may stay; and under which guidance, where that is not one's own. */
export function TheirFindings({ request, packs, language }: FindingsProps) {
  const words = clearanceDecideWords[language];
  const rules = new Map(packs.flatMap((pack) => pack.rules ?? []).map((rule) => [rule.id, rule]));
  const own = new Map(packs.map(({ id, version }) => [id, version]));
  const others = request.packs.filter(([id, version]) => own.get(id) !== version);
  return (
    <section aria-labelledby="their-findings">
      <h2 class="govuk-heading-m" id="their-findings">
        {words.theirFindings}
      </h2>
      {request.findings.length === 0 && <p class="govuk-body">{words.noneFound}</p>}
      <ul class="findings">
        {request.findings.map(({ rule, severity, reason, dismissed }) => (
          <FindingLine key={rule} severity={severity} said={rules.get(rule)?.say ?? rule} language={language}>
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

/** What one's own guidance says of the same post. */
export function YourFindings({ request, packs, language }: FindingsProps) {
  const words = clearanceDecideWords[language];
  const { subject, account, posting, at } = request;
  const findings = useFindings(packs, { subject, account, at: posting ?? at });
  return (
    <section aria-labelledby="your-findings">
      <h2 class="govuk-heading-m" id="your-findings">
        {words.yourFindings}
      </h2>
      {findings?.length === 0 && <p class="govuk-body">{words.noneFound}</p>}
      <ul class="findings">
        {findings?.map(({ rule, severity, say, span }) => (
          <FindingLine key={rule} severity={severity} said={say} quote={span ? subject.text.slice(...span) : undefined} language={language} />
        ))}
      </ul>
    </section>
  );
}
