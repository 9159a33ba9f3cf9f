import { askSite } from '../../messages/ask-site';
import type { ClearanceReport, DraftReport } from '../../messages/protocol';
import type { Language } from '../../shared/words';
import { ClearanceNote } from '../../ui/clearance-note';
import { clearanceWords } from '../../ui/words/clearance';
import { say } from '../../ui/words/say';

interface DraftClearanceProps {
  tab: number;
  report: DraftReport;
  clearance: ClearanceReport;
  language: Language;
}

/** The same as the panel says of clearing, for those whom the page's own dialog keeps from reaching it. */
export function DraftClearance({ tab, report, clearance, language }: DraftClearanceProps) {
  const words = clearanceWords[language];
  const { seen, roles, difference } = clearance;
  if (report.account?.kind === 'personal' && seen.is === 'none') return null;
  const settled = seen.is === 'cleared' || seen.is === 'waiting';
  return (
    <section class="govuk-body-s popup__clearance" aria-label={words.title}>
      <ClearanceNote seen={seen} difference={difference} language={language} button="link" />
      {roles && !settled && <p>{words.needs(roles.map((role) => say(role, language).text).join(', '))}</p>}
      {!settled && (
        <button
          type="button"
          class={roles ? 'govuk-button govuk-button--secondary govuk-!-margin-bottom-0' : 'link'}
          onClick={() => void askSite(tab, 'draft.ask', {}).then(() => close())}
        >
          {seen.is === 'none' ? words.ask : words.askAgain}
        </button>
      )}
    </section>
  );
}
