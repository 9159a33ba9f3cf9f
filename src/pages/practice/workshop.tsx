import { useState } from 'preact/hooks';
import type { Pack } from '../../guidance/pack';
import { tipsOf } from '../../guidance/tips';
import type { Language } from '../../shared/words';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { practiceWords } from '../../ui/words/practice';
import { say } from '../../ui/words/say';
import { EXAMPLES } from './examples';

interface WorkshopProps {
  packs: Pack[];
  /** Puts a draft into the box below, where the coach reads it. */
  put(text: string): void;
  language: Language;
}

const OWN = '–';

/** Drafts prepared for a room full of people: one at a time, large; the coach speaks only when the trainer has it speak. */
export function Workshop({ packs, put, language }: WorkshopProps) {
  const words = practiceWords[language];
  const [from, setFrom] = useState('');
  const [own, setOwn] = useState('');
  const [at, setAt] = useState(0);
  const courses = packs.flatMap((pack) => pack.courses ?? []);
  const drafts = draftsFrom(from, own, packs);
  const draft = drafts[Math.min(at, drafts.length - 1)];
  const go = (to: number): void => {
    setAt(to);
    // What the coach said of the last one would give this one away.
    put('');
  };
  return (
    <section class="workshop" aria-labelledby="workshop">
      <h2 class="govuk-heading-m" id="workshop">
        {words.workshop}
      </h2>
      <SelectField
        id="workshop-from"
        label={words.workshopFrom}
        value={from}
        onChange={(value) => {
          setFrom(value);
          go(0);
        }}
        options={[
          { value: '', text: words.workshopExamples },
          ...courses.map(({ id, title }) => ({ value: id, text: say(title, language).text })),
          { value: OWN, text: words.workshopOwn },
        ]}
      />
      {from === OWN && <TextField id="workshop-own" rows={5} label={words.workshopOwn} hint={words.workshopOwnHint} value={own} onChange={setOwn} />}
      {draft ? (
        <>
          <p class="govuk-body-l">{words.whatIsWrong}</p>
          <blockquote class="govuk-inset-text workshop__draft">{draft}</blockquote>
          <p class="govuk-body" role="status">
            {words.draftOf(Math.min(at, drafts.length - 1) + 1, drafts.length)}
          </p>
          <div class="packs__actions">
            <button type="button" class="govuk-button" onClick={() => put(draft)}>
              {words.reveal}
            </button>
            <button type="button" class="govuk-button govuk-button--secondary" disabled={at >= drafts.length - 1} onClick={() => go(at + 1)}>
              {words.nextDraft}
            </button>
            <button type="button" class="govuk-button govuk-button--secondary" disabled={at === 0} onClick={() => go(at - 1)}>
              {words.previousDraft}
            </button>
          </div>
        </>
      ) : (
        <p class="govuk-body">{words.noDrafts}</p>
      )}
    </section>
  );
}

/** Our own examples, what a course's tips give as posts that get it wrong, or what the trainer has typed, a blank line between posts. */
function draftsFrom(from: string, own: string, packs: Pack[]): string[] {
  if (from === '') return EXAMPLES.map(({ text }) => text);
  if (from === OWN)
    return own
      .split(/\n\s*\n/)
      .map((text) => text.trim())
      .filter(Boolean);
  const tips = new Map(tipsOf(packs).map(({ tip }) => [tip.id, tip]));
  const course = packs.flatMap((pack) => pack.courses ?? []).find(({ id }) => id === from);
  return (course?.tips ?? []).map((tip) => tips.get(tip)?.example?.before).filter((text) => text !== undefined);
}
