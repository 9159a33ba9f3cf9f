import type { ComponentChildren } from 'preact';
import { DETECTORS } from '../../../../checks/detectors/registry';
import type { ConcernId } from '../../../../guidance/concerns';
import type { Condition } from '../../../../guidance/pack';
import { LinesField } from '../../../../ui/lines-field';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { type ConditionKind, conditionWords } from '../../../../ui/words/conditions';
import { detectorWords } from '../../../../ui/words/detectors';
import { ConditionJson } from './condition-json';
import { asLines, type ConditionProps, conditionOf, groupOf } from './condition-model';
import { ContextFields } from './context-fields';
import { concernOptions, periodOptions } from './options';

interface ConditionFieldsProps extends ConditionProps {
  kind: ConditionKind;
  /** Draws the conditions inside this one. */
  inner(condition: Condition, place: string, change: (condition: Condition, typed?: boolean) => void): ComponentChildren;
}

/** What fills the sentence of one condition. */
export function ConditionFields({ id, kind, condition, language, onChange, inner }: ConditionFieldsProps): ComponentChildren {
  const words = conditionWords[language];
  if ('terms' in condition) {
    const { terms, unless, count } = condition;
    return (
      <>
        <LinesField
          id={`${id}-terms`}
          label={words.terms}
          hint={words.termsHint}
          lines={asLines(terms)}
          onChange={(lines) => onChange({ ...condition, terms: lines }, true)}
        />
        <LinesField
          id={`${id}-unless`}
          label={words.unless}
          hint={words.unlessHint}
          lines={asLines(unless)}
          onChange={(lines) => {
            const { unless: _, ...rest } = condition;
            onChange(lines.length > 0 ? { ...rest, unless: lines } : rest, true);
          }}
        />
        <TextField
          id={`${id}-count`}
          type="number"
          narrow
          label={words.count}
          value={String(count ?? 1)}
          onChange={(value) => {
            const { count: _, ...rest } = condition;
            onChange(Number(value) > 1 ? { ...rest, count: Math.min(20, Math.floor(Number(value))) } : rest, true);
          }}
        />
      </>
    );
  }
  if ('near' in condition) {
    const { near, within } = condition;
    const label = (at: number): string => [words.first, words.second][at] ?? words.further;
    return (
      <>
        {near.map((terms, at) => (
          <LinesField
            // biome-ignore lint/suspicious/noArrayIndexKey: a group of words is known by its place alone
            key={at}
            id={`${id}-near-${at}`}
            label={label(at)}
            lines={asLines(terms)}
            onChange={(lines) => onChange({ near: near.map((each, n) => (n === at ? lines : each)), within }, true)}
          />
        ))}
        {near.length === 2 && (
          <button type="button" class="link govuk-body" onClick={() => onChange({ near: [...near, []], within })}>
            {words.addNear}
          </button>
        )}
        <TextField
          id={`${id}-within`}
          type="number"
          narrow
          label={words.within}
          value={String(within)}
          onChange={(value) => onChange({ near, within: Math.max(0, Math.min(100, Math.floor(Number(value) || 0))) }, true)}
        />
      </>
    );
  }
  if ('sentence' in condition || 'clause' in condition) {
    const parts = 'sentence' in condition ? condition.sentence : condition.clause;
    return inner(conditionOf({ mode: 'all', parts }), 'in', (next, typed) => {
      const group = groupOf(next);
      const all = group.mode === 'all' ? group.parts : [next];
      onChange('sentence' in condition ? { sentence: all } : { clause: all }, typed);
    });
  }
  if ('reply' in condition) return inner(condition.reply, 'in', (reply, typed) => onChange({ reply }, typed));
  if ('alt' in condition) return inner(condition.alt, 'in', (alt, typed) => onChange({ alt }, typed));
  if ('context' in condition) return <ContextFields id={id} context={condition.context} language={language} onChange={(context) => onChange({ context })} />;
  if ('during' in condition) {
    return (
      <SelectField
        id={`${id}-during`}
        label={words.during}
        value={condition.during}
        options={periodOptions(language)}
        onChange={(during) => onChange({ during })}
      />
    );
  }
  if (kind === 'detector' && 'detector' in condition) {
    const { detector, concern = 'party-political' } = condition;
    const learned = detector === 'likely' || detector === 'possible';
    return (
      <>
        <SelectField
          id={`${id}-detector`}
          label={words.detector}
          value={detector}
          options={Object.keys(DETECTORS).map((value) => ({ value, text: detectorWords[language][value] ?? value }))}
          onChange={(value) => onChange(value === 'likely' || value === 'possible' ? { detector: value, concern } : { detector: value })}
        />
        {learned && (
          <SelectField
            id={`${id}-about`}
            label={words.about}
            value={concern}
            options={concernOptions(language)}
            onChange={(value) => onChange({ ...condition, concern: value as ConcernId })}
          />
        )}
      </>
    );
  }
  return <ConditionJson id={id} condition={condition} language={language} onChange={onChange} />;
}
