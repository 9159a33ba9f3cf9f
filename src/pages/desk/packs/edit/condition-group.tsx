import type { Condition } from '../../../../guidance/pack';
import { RadioGroup } from '../../../../ui/radio-group';
import { SelectField } from '../../../../ui/select-field';
import { type ConditionKind, conditionWords } from '../../../../ui/words/conditions';
import { ConditionFields } from './condition-fields';
import { type ConditionProps, conditionOf, freshCondition, type Group, groupOf, isGroup, kindOf, type Mode } from './condition-model';

/** Deeper than this a group is shown as JSON: nobody can read it as sentences either. */
const DEEPEST = 3;
const MODES: Mode[] = ['all', 'any', 'none'];

/** Conditions that hold together, each a sentence; groups may hold groups. */
export function ConditionGroup({ id, condition, language, onChange, depth = 0 }: ConditionProps & { depth?: number }) {
  const words = conditionWords[language];
  const group = groupOf(condition);
  const become = (change: Partial<Group>, typed = false): void => onChange(conditionOf({ ...group, ...change }), typed);
  const replace = (at: number, part: Condition, typed?: boolean): void => become({ parts: group.parts.map((each, n) => (n === at ? part : each)) }, typed);
  const focusLast = (): void => {
    setTimeout(() => document.getElementById(`${id}-${group.parts.length}-kind`)?.focus());
  };
  const add = (kind: ConditionKind): void => {
    become({ parts: [...group.parts, freshCondition(kind)] });
    focusLast();
  };
  return (
    <div class="condition-group">
      {(group.parts.length > 1 || group.mode !== 'all') && (
        <RadioGroup
          name={`${id}-mode`}
          legend={words.mode}
          options={MODES.map((value) => ({ value, text: words.modes[value] }))}
          value={group.mode}
          onChange={(mode) => become({ mode })}
        />
      )}
      {group.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place alone
        <fieldset class="govuk-fieldset part" key={at}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.part(at + 1)}</legend>
          <Part id={`${id}-${at}`} condition={part} language={language} depth={depth} onChange={(next, typed) => replace(at, next, typed)} />
          {(group.parts.length > 1 || depth > 0) && (
            <button
              type="button"
              class="link govuk-body"
              onClick={() => {
                become({ parts: group.parts.filter((_, n) => n !== at) });
                setTimeout(() => document.getElementById(`${id}-add`)?.focus());
              }}
            >
              {words.remove}
              <span class="govuk-visually-hidden">: {words.part(at + 1)}</span>
            </button>
          )}
        </fieldset>
      ))}
      <div class="govuk-button-group">
        <button type="button" class="govuk-button govuk-button--secondary" id={`${id}-add`} onClick={() => add('terms')}>
          {words.add}
        </button>
        {depth < DEEPEST - 1 && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => add('group')}>
            {words.addGroup}
          </button>
        )}
      </div>
    </div>
  );
}

/** One condition: which sentence it is, and what fills it. */
function Part({ id, condition, language, depth, onChange }: ConditionProps & { depth: number }) {
  const words = conditionWords[language];
  if (isGroup(condition) && depth < DEEPEST)
    return <ConditionGroup id={`${id}-g`} condition={condition} language={language} depth={depth + 1} onChange={onChange} />;
  const kind = kindOf(condition);
  const kinds = (Object.keys(words.kinds) as ConditionKind[]).filter((one) => one !== 'group' || depth < DEEPEST - 1 || kind === 'group');
  return (
    <>
      <SelectField
        id={`${id}-kind`}
        label={words.lookFor}
        value={kind}
        options={kinds.map((value) => ({ value, text: words.kinds[value] }))}
        onChange={(value) => onChange(freshCondition(value as ConditionKind))}
      />
      <ConditionFields
        id={id}
        kind={kind}
        condition={condition}
        language={language}
        onChange={onChange}
        inner={(part, place, change) => <ConditionGroup id={`${id}-${place}`} condition={part} language={language} depth={depth + 1} onChange={change} />}
      />
    </>
  );
}
