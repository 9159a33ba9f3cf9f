import { useState } from 'preact/hooks';
import { clears, DECISIONS, type Decision } from '../../../clearance/answer';
import type { Language } from '../../../shared/words';
import { recordEvent } from '../../../storage/clearing';
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

const HOUR = 60 * 60 * 1000;

/** Writes down an answer that came by phone, by mail or in a meeting. It is marked as not signed wherever it is shown. */
export function ElsewhereForm({ clearance, language }: { clearance: Clearance; language: Language }) {
  const words = clearanceDecideWords[language];
  const { request, row } = clearance;
  const [who, setWho] = useState('');
  const [how, setHow] = useState('');
  const [when, setWhen] = useState(() => toPicker(Date.now()));
  const [until, setUntil] = useState(() => toPicker(Date.now() + request.validForHours * HOUR));
  const [reference, setReference] = useState('');
  const [stage, setStage] = useState('');
  const [decision, setDecision] = useState<Decision>();
  const [reason, setReason] = useState('');
  const [round, setRound] = useState(0);
  // As they were when somebody tried: what is said must not move under their fingers while they put it right.
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const { trouble, save } = useSaving();
  const clearing = decision !== undefined && clears(decision);

  const problems = (): Mistake[] => [
    ...(who.trim() ? [] : [{ text: words.whoMissing, field: 'answered-by' }]),
    ...(how.trim() ? [] : [{ text: words.howMissing, field: 'answered-how' }]),
    ...(decision === undefined ? [{ text: words.decisionMissing, field: 'decision-clear' }] : []),
    ...(decision !== undefined && decision !== 'clear' && !reason.trim() ? [{ text: words.reasonMissing, field: 'decision-reason' }] : []),
    ...(clearing && (fromPicker(until) ?? 0) <= Date.now() ? [{ text: words.untilMissing, field: 'holds-until' }] : []),
  ];
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.text;

  const submit = (event: Event): void => {
    event.preventDefault();
    setRound(round + 1);
    const wrong = problems();
    setMistakes(wrong);
    if (wrong.length > 0 || !decision) return;
    const elsewhere = {
      who: who.trim(),
      how: how.trim(),
      when: fromPicker(when) ?? Date.now(),
      until: clearing ? (fromPicker(until) ?? 0) : 0,
      decision,
      ...(reference.trim() && { reference: reference.trim() }),
      ...(reason.trim() && { reason: reason.trim() }),
      ...(stage && { stage }),
    };
    void save(async () => {
      await recordEvent(row.request, { kind: 'elsewhere', at: Date.now(), elsewhere });
      document.getElementById('main-content')?.focus();
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p class="govuk-body">{words.elsewhereLead}</p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {mistakes.length > 0 && <ErrorSummary language={language} mistakes={mistakes} round={round} />}
      <TextField id="answered-by" label={words.who} error={errorAt('answered-by')} value={who} onChange={setWho} />
      <TextField id="answered-how" label={words.how} hint={words.howHint} error={errorAt('answered-how')} value={how} onChange={setHow} />
      <MomentField id="when" label={words.when} value={when} onChange={setWhen} />
      <TextField id="reference" label={words.reference} hint={words.referenceHint} value={reference} onChange={setReference} />
      {request.stages.length > 1 && (
        <SelectField
          id="for-stage"
          label={words.forStage}
          value={stage}
          onChange={setStage}
          options={[{ value: '', text: words.allStages }, ...request.stages.map(({ id, role }) => ({ value: id, text: say(role, language).text }))]}
        />
      )}
      <DecisionRadios choices={DECISIONS} value={decision} error={errorAt('decision-clear')} onChange={setDecision} language={language} />
      {decision && decision !== 'clear' && (
        <TextField
          id="decision-reason"
          label={decision === 'conditions' ? words.conditions : words.reason}
          error={errorAt('decision-reason')}
          value={reason}
          onChange={setReason}
          rows={3}
        />
      )}
      {clearing && <MomentField id="holds-until" label={words.until} error={errorAt('holds-until')} value={until} onChange={setUntil} />}
      <button class="govuk-button" type="submit">
        {words.keep}
      </button>
    </form>
  );
}
