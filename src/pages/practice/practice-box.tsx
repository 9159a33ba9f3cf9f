import type { RefObject } from 'preact';
import type { Language } from '../../shared/words';
import { practiceWords } from '../../ui/words/practice';
import type { Imagined } from './imagined';

interface PracticeBoxProps {
  imagined: Imagined;
  imagine(change: Partial<Imagined>): void;
  post(): void;
  composer: RefObject<HTMLTextAreaElement | null>;
  language: Language;
}

/** The box to write in, what it answers, a picture to attach, and the button that posts nothing. */
export function PracticeBox({ imagined, imagine, post, composer, language }: PracticeBoxProps) {
  const words = practiceWords[language];
  return (
    <>
      <div class="govuk-form-group govuk-!-margin-bottom-4">
        <label class="govuk-label" for="reply">
          {words.replyTo}
        </label>
        <div class="govuk-hint" id="reply-hint">
          {words.replyHint}
        </div>
        <input
          class="govuk-input"
          id="reply"
          aria-describedby="reply-hint"
          value={imagined.replyTo}
          onInput={(event) => imagine({ replyTo: event.currentTarget.value })}
        />
      </div>
      <label class="govuk-label govuk-label--s" for="compose">
        {words.compose}
      </label>
      <textarea
        class="govuk-textarea govuk-!-margin-bottom-0"
        id="compose"
        rows={6}
        ref={composer}
        placeholder={words.placeholder}
        value={imagined.text}
        onInput={(event) => imagine({ text: event.currentTarget.value })}
      />
      <div class="practice__bar">
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id="picture"
              type="checkbox"
              checked={imagined.picture}
              onChange={(event) => imagine({ picture: event.currentTarget.checked })}
            />
            <label class="govuk-label govuk-checkboxes__label" for="picture">
              {words.picture}
            </label>
          </div>
        </div>
        <button type="button" class="govuk-button govuk-!-margin-bottom-0 practice__post" onClick={post}>
          {words.post}
        </button>
      </div>
      {imagined.picture && (
        <div class="govuk-form-group">
          <label class="govuk-label" for="description">
            {words.pictureDescribed}
          </label>
          <input class="govuk-input" id="description" value={imagined.description} onInput={(event) => imagine({ description: event.currentTarget.value })} />
        </div>
      )}
    </>
  );
}
