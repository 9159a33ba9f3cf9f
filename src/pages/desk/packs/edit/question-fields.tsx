import type { Tip } from '../../../../guidance/pack';
import { SaidField } from '../../../../ui/said-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import type { Edit } from './edit';
import { fieldId } from './edit';

const FEWEST = 2;

/** A tip's question: exactly one answer is right, and each says why. */
export function QuestionFields({ edit, n, tip }: { edit: Edit; n: number; tip: Tip }) {
  const words = packEditorWords[edit.language];
  const { answers } = tip.question;
  const makeRight = (right: number): void =>
    edit.set(
      ['tips', n, 'question', 'answers'],
      answers.map((answer, at) => ({ ...answer, right: at === right })),
    );
  const wrong = edit.error('tips', n, 'question', 'answers');
  return (
    <section id={fieldId('tips', n, 'question', 'answers')} tabIndex={-1}>
      <SaidField {...edit.said('tips', n, 'question', 'ask')} legend={words.ask} rows={2} />
      {wrong && <p class="govuk-error-message">{wrong}</p>}
      {answers.map((answer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place alone
        <fieldset class="govuk-fieldset part" key={at}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.answer(at + 1)}</legend>
          <SaidField {...edit.said('tips', n, 'question', 'answers', at, 'text')} legend={words.answerText} rows={2} />
          <SaidField {...edit.said('tips', n, 'question', 'answers', at, 'because')} legend={words.because} rows={2} />
          <div class="govuk-radios govuk-radios--small govuk-form-group">
            <div class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                type="radio"
                name={`right-${n}`}
                id={`right-${n}-${at}`}
                checked={answer.right}
                onChange={() => makeRight(at)}
              />
              <label class="govuk-label govuk-radios__label" for={`right-${n}-${at}`}>
                {words.right}
              </label>
            </div>
          </div>
          {answers.length > FEWEST && (
            <button type="button" class="link govuk-body" onClick={() => edit.remove(['tips', n, 'question', 'answers'], at)}>
              {words.remove}
              <span class="govuk-visually-hidden">: {words.answer(at + 1)}</span>
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        onClick={() => edit.insert(['tips', n, 'question', 'answers'], { text: { en: '' }, right: false, because: { en: '' } })}
      >
        {words.addAnswer}
      </button>
    </section>
  );
}
