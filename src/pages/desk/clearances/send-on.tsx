import type { Language } from '../../../shared/words';
import type { OwnKey } from '../../../storage/keys';
import { clearanceOpenWords } from '../../../ui/words/clearance-open';
import { clearancesWords } from '../../../ui/words/clearances';
import { PLATFORM_NAMES } from '../../../ui/words/common';
import { SendWays } from './send-ways';
import type { Clearance } from './use-clearance';

/** What this person has to send next: the request with the answers so far, a request taken back, or their own answer. Nothing once it is over. */
export function SendOn({ clearance, own, language }: { clearance: Clearance; own: OwnKey; language: Language }) {
  const { request, token, events, state, row } = clearance;
  const words = clearanceOpenWords[language];
  if (!token) return null;
  const withdrawal = events.find((event) => event.kind === 'withdrawal');
  if (row.asked && withdrawal?.kind === 'withdrawal' && withdrawal.token) {
    const intro = clearancesWords[language].happened.withdrawal(request.by);
    return (
      <>
        <p class="govuk-body">{clearancesWords[language].withdrawn}</p>
        <SendWays is="request" tokens={[{ compact: withdrawal.token, is: 'request' }]} intro={intro} language={language} />
      </>
    );
  }
  if (row.asked && state.is === 'waiting') {
    const answers = events.flatMap((event) => (event.kind === 'answer' ? [{ compact: event.token, is: 'answer' as const }] : []));
    const intro = words.introRequest(PLATFORM_NAMES[request.subject.platform], request.by);
    return <SendWays is="request" tokens={[{ compact: token, is: 'request' }, ...answers]} intro={intro} language={language} />;
  }
  // Whoever answers for several stages sends all of that: the last word for each.
  const answers = new Map(events.flatMap((event) => (event.kind === 'answer' && event.signer === own.thumbprint ? [[event.answer.stage, event]] : [])));
  if (row.asked || answers.size === 0) return null;
  const tokens = [...answers.values()].map(({ token: compact }) => ({ compact, is: 'answer' as const }));
  return <SendWays is="answer" tokens={tokens} intro={words.introAnswer(own.name)} language={language} />;
}
