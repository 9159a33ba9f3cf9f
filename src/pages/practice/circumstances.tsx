import { ACCOUNT_KINDS, type AccountKind, type Language, NATIONS, type Nation, PLATFORMS, type Platform } from '../../shared/words';
import { DateField } from '../../ui/date-field';
import { SelectField } from '../../ui/select-field';
import { commonWords, PLATFORM_NAMES } from '../../ui/words/common';
import { practiceWords } from '../../ui/words/practice';
import type { Imagined } from './imagined';

interface CircumstancesProps {
  imagined: Imagined;
  imagine(change: Partial<Imagined>): void;
  language: Language;
}

/** Where, for whom and when the post is imagined to go out: half of what the guidance depends on. */
export function Circumstances({ imagined, imagine, language }: CircumstancesProps) {
  const words = practiceWords[language];
  const names = commonWords[language];
  return (
    <fieldset class="govuk-fieldset practice__setting">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.setting}</legend>
      <SelectField
        id="platform"
        label={words.platform}
        value={imagined.platform}
        options={PLATFORMS.filter((value) => value !== 'other' && value !== 'second-life').map((value) => ({ value, text: PLATFORM_NAMES[value] }))}
        onChange={(platform) => imagine({ platform: platform as Platform })}
      />
      <SelectField
        id="account"
        label={words.account}
        value={imagined.kind}
        options={ACCOUNT_KINDS.map((value) => ({ value, text: names.account[value] }))}
        onChange={(kind) => imagine({ kind: kind as AccountKind })}
      />
      <SelectField
        id="nation"
        label={words.nation}
        value={imagined.nation}
        options={NATIONS.map((value) => ({ value, text: names.nation[value] }))}
        onChange={(nation) => imagine({ nation: nation as Nation })}
      />
      <DateField id="date" label={words.date} value={imagined.date} onChange={(date) => imagine({ date })} />
    </fieldset>
  );
}
