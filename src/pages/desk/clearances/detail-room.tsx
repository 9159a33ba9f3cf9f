import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { clearanceDecideWords } from '../../../ui/words/clearance-decide';
import { clearancesWords } from '../../../ui/words/clearances';
import { moment, say } from '../../../ui/words/say';
import { useOwnKey } from '../../common/use-own-key';
import { AddressForm } from './address-form';
import { AskAgain, Withdraw } from './drafter-steps';
import { ElsewhereForm } from './elsewhere-form';
import { History } from './history';
import { PostPreview } from './post-preview';
import { SendOn } from './send-on';
import { type Clearance, useClearance } from './use-clearance';

/** The record of one clearance: where it stands, what happened, and what can be done next. */
export function DetailRoom({ hash, packs, language }: { hash: string | undefined; packs: Pack[]; language: Language }) {
  const words = clearancesWords[language];
  const clearance = useClearance(hash);
  const key = useOwnKey();
  if (clearance === undefined || key === undefined) return null;
  if (clearance === null) return <h1 class="govuk-heading-m">{words.notHere}</h1>;
  const { row, request, events, state, token } = clearance;
  const again = ['changes', 'refused', 'expired', 'withdrawn'].includes(state.is);
  const open = ['waiting', 'changes', 'refused', 'expired'].includes(state.is);
  return (
    <>
      <h1 class="govuk-heading-l">
        {words.states[state.is]} {row.place === 'replaced' && <span class="secondary">· {words.replaced}</span>}
      </h1>
      <Headline clearance={clearance} language={language} />
      {key && <SendOn clearance={clearance} own={key} language={language} />}
      {token ? <PostPreview subject={request.subject} language={language} /> : <p class="govuk-body">{words.wordsGone}</p>}
      <h2 class="govuk-heading-m">{words.history}</h2>
      <History events={events} request={request} packs={packs} language={language} />
      {!row.asked && state.is !== 'withdrawn' && state.is !== 'posted' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`#/clearances/decide/${row.request}`}>
            {['cleared', 'changes', 'refused'].includes(state.is) ? words.decideAgain : words.decide}
          </a>
        </p>
      )}
      {row.asked && again && token && <AskAgain clearance={clearance} language={language} />}
      {row.asked && open && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{clearanceDecideWords[language].elsewhereTitle}</span>
          </summary>
          <div class="govuk-details__text">
            <ElsewhereForm clearance={clearance} language={language} />
          </div>
        </details>
      )}
      {row.asked && (state.is === 'waiting' || state.is === 'cleared') && key && <Withdraw clearance={clearance} own={key} language={language} />}
      {state.is === 'posted' && <AddressForm request={row.request} address={state.address} language={language} />}
    </>
  );
}

/** Where it stands, in a sentence or two; and where two disagree, that they do. */
function Headline({ clearance, language }: { clearance: Clearance; language: Language }) {
  const words = clearancesWords[language];
  const { request, state } = clearance;
  const role = state.is === 'waiting' ? request.stages.find(({ id }) => id === state.stage)?.role : undefined;
  return (
    <>
      <p class="govuk-body">
        {words.asked(request.by, moment(request.at, language))}.{' '}
        {state.is === 'waiting' && words.waitsFor(role ? say(role, language).text : state.stage, state.answered, state.of)}
        {state.is === 'cleared' && `${state.by.join(', ')}. ${words.validUntil(moment(state.until, language))} ${state.conditions.join(' ')}`}
        {state.is === 'expired' && moment(state.until, language)}
        {(state.is === 'changes' || state.is === 'refused') && `${state.by}: ${state.reason ?? ''}`}
        {state.is === 'posted' && moment(state.at, language)}
      </p>
      {state.is === 'cleared' && !state.signed && (
        <p class="govuk-body">
          <strong class="govuk-tag govuk-tag--yellow">{words.unsigned}</strong>
        </p>
      )}
      {state.conflicts.map(({ stage, held, against }) => (
        <p class="govuk-inset-text" key={stage}>
          {words.conflict(`${held.by}: ${words.decisions[held.decision]}`, `${against.by}: ${words.decisions[against.decision]}`)}
        </p>
      ))}
    </>
  );
}
