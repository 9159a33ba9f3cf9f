import { useState } from 'preact/hooks';
import type { Checklist, Pack } from '../../guidance/pack';
import type { Language } from '../../shared/words';
import { clearTicks, restoreTicks, setTick, tickedItems } from '../../storage/ticks';
import { popupWords } from '../../ui/words/popup';
import { say } from '../../ui/words/say';
import { Trouble } from './trouble';
import { Undo } from './undo';
import { useLive } from './use-live';
import { useSaving } from './use-saving';

/** What must be confirmed before a post goes out. Ticks stay until they are taken off for the next post. */
export function ApprovalChecklist({ packs, language }: { packs: Pack[]; language: Language }) {
  const checklist = packs.flatMap((pack) => pack.checklists ?? []).find(({ needed }) => !needed);
  return checklist ? <Items checklist={checklist} language={language} /> : null;
}

function Items({ checklist, language }: { checklist: Checklist; language: Language }) {
  const words = popupWords[language];
  const { value: ticked = new Set<string>() } = useLive(() => tickedItems(checklist.id), [checklist.id]);
  const { trouble, save } = useSaving();
  const [cleared, setCleared] = useState<string[]>();
  const { items } = checklist;
  const done = items.filter((item) => ticked.has(item.id)).length;
  return (
    <section aria-labelledby="checklist">
      <h2 class="govuk-heading-s" id="checklist" tabIndex={-1}>
        {words.checklist} <span class="count">{words.done(done, items.length)}</span>
      </h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {items.map((item) => {
          const text = say(item.text, language);
          return (
            <div class="govuk-checkboxes__item" key={item.id}>
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={`item-${item.id}`}
                checked={ticked.has(item.id)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  setCleared(undefined);
                  void save(() => setTick(checklist.id, item.id, checked));
                }}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`item-${item.id}`} lang={text.lang}>
                {text.text}
              </label>
            </div>
          );
        })}
      </div>
      <p class="govuk-body-s" role="status">
        {cleared && words.startedAgain}{' '}
        {cleared && (
          <Undo
            text={words.undo}
            back="checklist"
            undo={async () => {
              const kept = await save(() => restoreTicks(checklist.id, cleared));
              if (kept) setCleared(undefined);
              return kept;
            }}
          />
        )}
      </p>
      {done > 0 && (
        <button type="button" class="link govuk-body-s" onClick={() => void save(async () => setCleared(await clearTicks(checklist.id)))}>
          {words.startAgain}
        </button>
      )}
    </section>
  );
}
