import { useEffect, useState } from 'preact/hooks';
import type { ClearanceEvent } from '../../../clearance/events';
import { itemsFor } from '../../../clearance/need';
import type { ClearanceRequest } from '../../../clearance/request';
import { openCompact } from '../../../clearance/token';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { clearanceOpenWords } from '../../../ui/words/clearance-open';
import { clearancesWords } from '../../../ui/words/clearances';
import { moment, say } from '../../../ui/words/say';

interface HistoryProps {
  events: ClearanceEvent[];
  request: ClearanceRequest;
  packs: Pack[];
  language: Language;
}

/** All that happened, oldest first; each signature is checked anew as it is shown. */
export function History({ events, request, packs, language }: HistoryProps) {
  return (
    <ol class="history">
      {events.map((event, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: records are only ever added at the end
        <li class="history__event" key={at}>
          <p class="govuk-body-s secondary govuk-!-margin-bottom-1">{moment(event.at, language)}</p>
          <Happened event={event} request={request} packs={packs} language={language} />
        </li>
      ))}
    </ol>
  );
}

function Happened({ event, request, packs, language }: { event: ClearanceEvent } & Omit<HistoryProps, 'events'>) {
  const words = clearancesWords[language];
  const { happened } = words;
  switch (event.kind) {
    case 'request':
      return (
        <p class="govuk-body">
          {happened.request(event.request.by)} <Signature token={event.token} language={language} />
        </p>
      );
    case 'answer': {
      const { stage, decision, reason, suggestion, items, until } = event.answer;
      const role = request.stages.find(({ id }) => id === stage)?.role;
      const asked = itemsFor(packs, request.checklists, stage);
      const confirmed = items.map((id) => asked.find((item) => item.id === id)).map((item, at) => (item ? say(item.text, language).text : (items[at] ?? '')));
      return (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{happened.answer(event.name, words.decisions[decision], role ? say(role, language).text : stage)}</strong>{' '}
            <Signature token={event.token} language={language} />
          </p>
          {reason && <p class="govuk-body govuk-!-margin-bottom-1">“{reason}”</p>}
          {suggestion && (
            <p class="govuk-body govuk-!-margin-bottom-1">
              {words.suggested}: “{suggestion}”
            </p>
          )}
          {until !== undefined && <p class="govuk-body govuk-!-margin-bottom-1">{words.validUntil(moment(until, language))}</p>}
          {confirmed.length > 0 && <p class="govuk-body-s">{words.confirmed(confirmed.join('; '))}</p>}
        </>
      );
    }
    case 'refused':
      return <p class="govuk-body">{happened.refused(clearanceOpenWords[language].refusals[event.why])}</p>;
    case 'elsewhere': {
      const { who, how, decision, reason, reference, when, until } = event.elsewhere;
      return (
        <p class="govuk-body">
          <strong>{happened.elsewhere(who, words.decisions[decision], how)}</strong> {moment(when, language)}. {reason && `“${reason}” `}
          {reference && `(${reference}) `}
          {(decision === 'clear' || decision === 'conditions') && words.validUntil(moment(until, language))}{' '}
          <strong class="govuk-tag govuk-tag--yellow">{words.unsigned}</strong>
        </p>
      );
    }
    case 'withdrawal':
      return (
        <p class="govuk-body">
          {happened.withdrawal(event.by)} {event.reason && `“${event.reason}”`}
        </p>
      );
    case 'posted':
      return <p class="govuk-body">{event.asCleared ? happened.posted : happened.postedOther}</p>;
    case 'address':
      return <p class="govuk-body">{happened.address(event.address)}</p>;
  }
}

/** Whether a signature holds, looked at now. Says nothing where the signed text was let go. */
function Signature({ token, language }: { token: string; language: Language }) {
  const words = clearancesWords[language];
  const [holds, setHolds] = useState<boolean>();
  useEffect(() => {
    if (token) void openCompact(token).then((opened) => setHolds('hash' in opened));
  }, [token]);
  if (holds === undefined) return null;
  return <span class="secondary">{holds ? words.signed : words.broken}</span>;
}
