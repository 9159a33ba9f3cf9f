import type { Decision } from '../../../clearance/answer';
import type { Language } from '../../../shared/words';
import { clearanceDecideWords } from '../../../ui/words/clearance-decide';

interface DecisionRadiosProps {
  choices: readonly Decision[];
  value: Decision | undefined;
  error: string | undefined;
  onChange(decision: Decision): void;
  language: Language;
}

/** The four decisions, none of them chosen beforehand, each with what it means. */
export function DecisionRadios({ choices, value, error, onChange, language }: DecisionRadiosProps) {
  const words = clearanceDecideWords[language];
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={error ? 'decision-error' : undefined}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.decision}</legend>
        {error && (
          <p class="govuk-error-message" id="decision-error">
            {error}
          </p>
        )}
        <div class="govuk-radios">
          {choices.map((decision) => (
            <div class="govuk-radios__item" key={decision}>
              <input
                class="govuk-radios__input"
                id={`decision-${decision}`}
                name="decision"
                type="radio"
                checked={value === decision}
                aria-describedby={`decision-${decision}-hint`}
                onChange={() => onChange(decision)}
              />
              <label class="govuk-label govuk-radios__label" for={`decision-${decision}`}>
                {words.decisions[decision]}
              </label>
              <div class="govuk-hint govuk-radios__hint" id={`decision-${decision}-hint`}>
                {words.decisionHints[decision]}
              </div>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
