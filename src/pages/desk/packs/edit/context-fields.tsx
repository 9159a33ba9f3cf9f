import type { ContextCondition } from '../../../../guidance/pack';
import type { AccountKind, Language, Nation, Platform } from '../../../../shared/words';
import { CheckBoxes } from '../../../../ui/check-boxes';
import { SelectField } from '../../../../ui/select-field';
import { conditionWords } from '../../../../ui/words/conditions';
import { accountOptions, nationOptions, platformOptions } from './options';

interface ContextFieldsProps {
  id: string;
  context: ContextCondition;
  language: Language;
  onChange(context: ContextCondition): void;
}

/** Who posts, where, and what kind of post it is. What is left alone is not asked about. */
export function ContextFields({ id, context, language, onChange }: ContextFieldsProps) {
  const words = conditionWords[language];
  const change = <Key extends keyof ContextCondition>(key: Key, value: ContextCondition[Key]): void => {
    const { [key]: _, ...rest } = context;
    onChange(value === undefined || (Array.isArray(value) && value.length === 0) ? rest : { ...rest, [key]: value });
  };
  const choice = (key: 'reply' | 'media') => (
    <SelectField
      id={`${id}-${key}`}
      label={words[key]}
      value={context[key] === undefined ? '' : String(context[key])}
      options={[
        { value: '', text: words.either },
        { value: 'true', text: words.yes },
        { value: 'false', text: words.no },
      ]}
      onChange={(value) => change(key, value === '' ? undefined : value === 'true')}
    />
  );
  return (
    <>
      <CheckBoxes<AccountKind>
        id={`${id}-account`}
        legend={words.account}
        options={accountOptions(language)}
        values={context.account ?? []}
        onChange={(values) => change('account', values)}
      />
      <CheckBoxes<Nation>
        id={`${id}-nation`}
        legend={words.nation}
        options={nationOptions(language)}
        values={context.nation ?? []}
        onChange={(values) => change('nation', values)}
      />
      <CheckBoxes<Platform>
        id={`${id}-platform`}
        legend={words.platform}
        options={platformOptions()}
        values={context.platform ?? []}
        onChange={(values) => change('platform', values)}
      />
      {choice('reply')}
      {choice('media')}
    </>
  );
}
