import { ACCOUNT_KINDS, type AccountKind, type Language, NATIONS, type Nation, PLATFORMS, type Platform } from '../../shared/words';
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
        options={PLATFORMS.map((value) => ({ value, text: PLATFORM_NAMES[value] }))}
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
      <div class="govuk-form-group">
        <label class="govuk-label" for="date">
          {words.date}
        </label>
        <input
          class="govuk-input govuk-input--width-10"
          id="date"
          type="date"
          value={imagined.date}
          onInput={(event) => imagine({ date: event.currentTarget.value })}
        />
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="reply">
          {words.replyTo}
        </label>
        <div class="govuk-hint" id="reply-hint">
          {words.replyHint}
        </div>
        <textarea
          class="govuk-textarea"
          id="reply"
          rows={2}
          aria-describedby="reply-hint"
          value={imagined.replyTo}
          onInput={(event) => imagine({ replyTo: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
