import { useMemo, useState } from 'preact/hooks';
import { rulesInForce } from '../../../../guidance/in-force';
import type { RuleChange } from '../../../../guidance/pack';
import type { Severity } from '../../../../shared/words';
import { SelectField } from '../../../../ui/select-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { say } from '../../../../ui/words/say';
import { type Edit, fieldId } from './edit';

const DOES = ['silence', 'must', 'should', 'could'] as const;
type Does = (typeof DOES)[number];

const doesOf = ({ silenced, severity }: RuleChange): Does => (silenced ? 'silence' : (severity ?? 'should'));
const changeOf = (rule: string, does: Does): RuleChange => (does === 'silence' ? { rule, silenced: true } : { rule, severity: does as Severity });

/** What this pack does to rules of the packs below it. */
export function ChangesForm({ edit }: { edit: Edit }) {
  const { language, pack, under } = edit;
  const words = packEditorWords[language];
  const [rule, setRule] = useState('');
  const [does, setDoes] = useState<Does>('silence');
  const changes = pack.changes ?? [];
  const names = useMemo(() => new Map(rulesInForce(under).map((one) => [one.rule.id, say(one.rule.say, language).text])), [under, language]);
  const free = [...names].filter(([id]) => !changes.some((change) => change.rule === id)).sort(([, a], [, b]) => a.localeCompare(b, language));
  const chosen = names.has(rule) && free.some(([id]) => id === rule) ? rule : (free[0]?.[0] ?? '');
  return (
    <>
      {changes.length === 0 && <p class="govuk-body">{words.none}</p>}
      <ul class="govuk-list items">
        {changes.map((change, at) => (
          <li key={change.rule} class="items__item" id={fieldId('changes', at, 'rule')} tabIndex={-1}>
            {names.get(change.rule) ?? change.rule} · <strong>{words.does[doesOf(change)]}</strong>{' '}
            <button type="button" class="link" onClick={() => edit.remove(['changes'], at)}>
              {words.remove}
              <span class="govuk-visually-hidden">: {names.get(change.rule) ?? change.rule}</span>
            </button>
          </li>
        ))}
      </ul>
      <SelectField
        id="change-rule"
        label={words.findRule}
        value={chosen}
        options={free.map(([value, text]) => ({ value, text: `${text} (${value})` }))}
        onChange={setRule}
      />
      <SelectField
        id="change-does"
        label={words.doWhat}
        value={does}
        options={DOES.map((value) => ({ value, text: words.does[value] }))}
        onChange={(value) => setDoes(value as Does)}
      />
      <button type="button" class="govuk-button" disabled={!chosen} onClick={() => edit.insert(['changes'], changeOf(chosen, does))}>
        {words.add}
      </button>
    </>
  );
}
