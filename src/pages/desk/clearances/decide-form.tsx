import { useState } from 'preact/hooks';
import { type ClearanceAnswer, clears, DECISIONS, type Decision } from '../../../clearance/answer';
import { itemsFor } from '../../../clearance/need';
import { subjectHash } from '../../../clearance/subject';
import { signAnswer } from '../../../clearance/token';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { recordEvent } from '../../../storage/clearing';
import type { OwnKey } from '../../../storage/keys';
import { CheckBoxes } from '../../../ui/check-boxes';
import { ErrorSummary, type Mistake } from '../../../ui/error-summary';
import { fromPicker, MomentField, toPicker } from '../../../ui/moment-field';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { clearanceDecideWords } from '../../../ui/words/clearance-decide';
import { say } from '../../../ui/words/say';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';
import { DecisionRadios } from './decision-radios';
import type { Clearance } from './use-clearance';

interface DecideFormProps {
  clearance: Clearance;
  signingKey: OwnKey;
  packs: Pack[];
  language: Language;
}

const HOUR = 60 * 60 * 1000;

/** The decision: for which stage, what is confirmed, what is decided and why, and until when it holds. */
export function DecideForm({ clearance, signingKey, packs, language }: DecideFormProps) {
  const words = clearanceDecideWords[language];
  const { request, row, state, events } = clearance;
  const [stage, setStage] = useState(state.is === 'waiting' ? state.stage : (request.stages[0]?.id ?? ''));
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const [decision, setDecision] = useState<Decision>();
  const [reason, setReason] = useState('');
  const [suggestion, setSuggestion] = useState(request.subject.text);
  const [until, setUntil] = useState(() => toPicker(Math.max(Date.now(), request.posting ?? 0) + request.validForHours * HOUR));
  const [round, setRound] = useState(0);
  // As they were when somebody tried: what is said must not move under their fingers while they put it right.
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const { trouble, save } = useSaving();
  const items = itemsFor(packs, request.checklists, stage);
  const clearing = decision !== undefined && clears(decision);

  const problems = (): Mistake[] => [
    ...(decision === undefined ? [{ text: words.decisionMissing, field: 'decision-clear' }] : []),
    ...(clearing && items.some(({ id }) => !confirmed.includes(id)) ? [{ text: words.itemsMissing, field: 'confirmed-items' }] : []),
    ...(decision !== undefined && decision !== 'clear' && !reason.trim() ? [{ text: words.reasonMissing, field: 'decision-reason' }] : []),
    ...(clearing && (fromPicker(until) ?? 0) <= Date.now() ? [{ text: words.untilMissing, field: 'holds-until' }] : []),
  ];
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.text;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setRound(round + 1);
    const wrong = problems();
    setMistakes(wrong);
    if (wrong.length > 0 || !decision) return;
    const own = events.findLast((one) => one.kind === 'answer' && one.signer === signingKey.thumbprint && one.answer.stage === stage);
    const answer: ClearanceAnswer = {
      v: 1,
      at: Date.now(),
      by: signingKey.name,
      request: row.request,
      subject: subjectHash(request.subject),
      stage,
      decision,
      items: items.map(({ id }) => id).filter((id) => confirmed.includes(id)),
      ...(reason.trim() && { reason: reason.trim() }),
      ...(decision === 'changes' && suggestion !== request.subject.text && { suggestion }),
      ...(clearing && { until: fromPicker(until) }),
      ...(own?.kind === 'answer' && { previous: own.hash }),
    };
    await save(async () => {
      const { compact, hash, signer } = await signAnswer(answer, signingKey);
      await recordEvent(row.request, { kind: 'answer', at: answer.at, token: compact, hash, signer, name: signingKey.name, answer });
      location.hash = `#/clearances/one/${row.request}`;
    });
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {mistakes.length > 0 && <ErrorSummary language={language} mistakes={mistakes} round={round} />}
      <SelectField
        id="stage"
        label={words.stage}
        value={stage}
        onChange={setStage}
        options={request.stages.map(({ id, role }) => ({ value: id, text: say(role, language).text }))}
      />
      {items.length === 0 && <p class="govuk-body">{words.noItems}</p>}
      {items.length > 0 && (
        <CheckBoxes
          id="confirmed-items"
          legend={words.items}
          error={errorAt('confirmed-items')}
          options={items.map(({ id, text }) => ({ value: id, text: say(text, language).text }))}
          values={confirmed}
          onChange={setConfirmed}
        />
      )}
      <DecisionRadios choices={DECISIONS} value={decision} error={errorAt('decision-clear')} onChange={setDecision} language={language} />
      {decision && (
        <TextField
          id="decision-reason"
          label={decision === 'conditions' ? words.conditions : words.reason}
          error={errorAt('decision-reason')}
          value={reason}
          onChange={setReason}
          rows={3}
        />
      )}
      {decision === 'changes' && (
        <TextField id="suggestion" label={words.suggestion} hint={words.suggestionHint} value={suggestion} onChange={setSuggestion} rows={5} />
      )}
      {clearing && <MomentField id="holds-until" label={words.until} hint={words.untilHint} error={errorAt('holds-until')} value={until} onChange={setUntil} />}
      <p class="govuk-body">{words.signAs(signingKey.name)}</p>
      <button class="govuk-button" type="submit">
        {words.sign}
      </button>
    </form>
  );
}
