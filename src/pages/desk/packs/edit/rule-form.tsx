import { CORRECTIONS } from '../../../../checks/corrections/registry';
import type { PatternEngine } from '../../../../checks/patterns';
import { CONCERNS } from '../../../../guidance/concerns';
import type { Rule } from '../../../../guidance/pack';
import { SaidField } from '../../../../ui/said-field';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { commonWords } from '../../../../ui/words/common';
import { conditionSentence } from '../../../../ui/words/condition-sentence';
import { conditionWords } from '../../../../ui/words/conditions';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { ConditionGroup } from './condition-group';
import { type Edit, fieldId } from './edit';
import { ExamplesFields } from './examples-fields';
import { idAsNamed } from './new-items';
import { concernOptions, severityOptions, tipOptions } from './options';

interface RuleFormProps {
  edit: Edit;
  n: number;
  patterns: PatternEngine | undefined;
}

/** A rule: when it speaks, what it says, and the posts that show it. */
export function RuleForm({ edit, n, patterns }: RuleFormProps) {
  const { language, pack, under } = edit;
  const words = packEditorWords[language];
  const rule = pack.rules?.[n] as Rule;
  const usual = commonWords[language].severity[CONCERNS[rule.concern]?.severity ?? 'should'];
  const whenWrong = edit.error('rules', n, 'when');
  return (
    <>
      <SelectField {...edit.text('rules', n, 'concern')} label={words.concern} options={concernOptions(language)} />
      <SelectField
        {...edit.maybe('rules', n, 'severity')}
        label={words.severity}
        options={[{ value: '', text: `${words.severityUsual} (${usual})` }, ...severityOptions(language)]}
      />
      <SaidField
        {...edit.said('rules', n, 'say')}
        legend={words.say}
        hint={words.sayHint}
        onChange={(value) =>
          edit.setTogether([
            [['rules', n, 'say'], value],
            [['rules', n, 'id'], idAsNamed(rule.id, 'rule', rule.say.en, value.en, pack.rules ?? [])],
          ])
        }
      />
      <SelectField
        {...edit.text('rules', n, 'tip')}
        label={words.ruleTip}
        options={[{ value: '', text: words.ruleTipNone }, ...tipOptions(pack, under, language)]}
      />
      <section id={fieldId('rules', n, 'when')} tabIndex={-1}>
        <h2 class="govuk-heading-m">{conditionWords[language].when}</h2>
        {whenWrong && <p class="govuk-error-message">{whenWrong}</p>}
        <ConditionGroup
          id={fieldId('rules', n, 'when', 'c')}
          condition={rule.when}
          language={language}
          onChange={(condition, typed) => edit.set(['rules', n, 'when'], condition, typed)}
        />
        <p class="govuk-inset-text">
          <strong>{conditionWords[language].inWords}:</strong> {conditionSentence(rule.when, language)}
        </p>
      </section>
      <ExamplesFields edit={edit} n={n} patterns={patterns} />
      <SelectField
        {...edit.maybe('rules', n, 'fix')}
        label={words.fix}
        options={[{ value: '', text: words.fixNone }, ...Object.keys(CORRECTIONS).map((value) => ({ value, text: words.fixes[value] ?? value }))]}
      />
      <TextField {...edit.text('rules', n, 'id')} label={words.id} hint={words.idHint} />
    </>
  );
}
