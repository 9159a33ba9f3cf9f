import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../guidance/pack';
import type { Language } from '../shared/words';
import { commonWords } from './words/common';
import { learningWords } from './words/learning';
import { say } from './words/say';

interface QuestionFormProps {
  id: string;
  question: Question;
  language: Language;
  /** Called with every answer that was checked, right or wrong. */
  onAnswer(answer: number, right: boolean): void;
}

/** A tip's question, after the GOV.UK pattern: radios, an error summary where nothing was chosen, and why each answer holds. */
export function QuestionForm({ id, question, language, onAnswer }: QuestionFormProps) {
  const words = learningWords[language];
  const [chosen, setChosen] = useState<number>();
  const [checked, setChecked] = useState<number>();
  const [missing, setMissing] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const ask = say(question.ask, language);
  const verdict = checked === undefined ? undefined : question.answers[checked];
  const because = verdict && say(verdict.because, language);

  useEffect(() => {
    if (missing) summary.current?.focus();
  }, [missing]);
  // In a popup the verdict would be below the fold, and nothing would seem to have happened.
  useEffect(() => {
    if (checked !== undefined) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [checked]);

  const submit = (event: Event): void => {
    event.preventDefault();
    setMissing(chosen === undefined);
    if (chosen === undefined) return;
    setChecked(chosen);
    onAnswer(chosen, question.answers[chosen]?.right ?? false);
  };

  return (
    <form onSubmit={submit} noValidate>
      {missing && (
        <div class="govuk-error-summary" ref={summary} tabIndex={-1} role="alert">
          <h2 class="govuk-error-summary__title">{commonWords[language].problem}</h2>
          <ul class="govuk-list govuk-error-summary__list">
            <li>
              <a href={`#${id}-0`} onClick={(event) => focusOn(event, `${id}-0`)}>
                {words.chooseOne}
              </a>
            </li>
          </ul>
        </div>
      )}
      <div class={`govuk-form-group${missing ? ' govuk-form-group--error' : ''}`}>
        <fieldset class="govuk-fieldset" aria-describedby={missing ? `${id}-error` : undefined}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
            <h2 class="govuk-fieldset__heading">{words.question}</h2>
            <span class="question__ask" lang={ask.lang}>
              {ask.text}
            </span>
          </legend>
          {missing && (
            <p class="govuk-error-message" id={`${id}-error`}>
              {words.chooseOne}
            </p>
          )}
          <div class="govuk-radios govuk-radios--small">
            {question.answers.map((answer, at) => {
              const text = say(answer.text, language);
              return (
                <div class="govuk-radios__item" key={text.text}>
                  <input
                    class="govuk-radios__input"
                    id={`${id}-${at}`}
                    name={id}
                    type="radio"
                    checked={chosen === at}
                    onChange={() => {
                      setChosen(at);
                      setMissing(false);
                      setChecked(undefined);
                    }}
                  />
                  <label class="govuk-label govuk-radios__label" for={`${id}-${at}`} lang={text.lang}>
                    {text.text}
                  </label>
                </div>
              );
            })}
          </div>
        </fieldset>
      </div>
      <button class="govuk-button" type="submit">
        {words.answerIt}
      </button>
      <div role="status" ref={answer}>
        {verdict && because && (
          <div class="govuk-inset-text">
            <strong>{verdict.right ? words.right : words.wrong}</strong> <span lang={because.lang}>{because.text}</span> {!verdict.right && words.tryAgain}
          </div>
        )}
      </div>
    </form>
  );
}

/** In-page links of an error summary move focus; following the address would leave the hash routes of our pages. */
function focusOn(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
