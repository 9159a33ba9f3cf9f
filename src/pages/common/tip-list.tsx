import { useRef, useState } from 'preact/hooks';
import type { SourcedTip } from '../../guidance/tips';
import type { Language } from '../../shared/words';
import { learningWords } from '../../ui/words/learning';
import { say } from '../../ui/words/say';

interface TipListProps {
  tips: SourcedTip[];
  completed: ReadonlySet<string>;
  language: Language;
  atFirst?: number;
  /** Where a tip leads: an address, or what opens it in place. */
  open: (tip: string) => void;
}

/** Tips to choose from, each with a mark and words for whether it was completed. */
export function TipList({ tips, completed, language, atFirst = 5, open }: TipListProps) {
  const words = learningWords[language];
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? tips : tips.slice(0, atFirst);
  return (
    <>
      <ul class="tips" ref={list}>
        {shown.map(({ tip }) => {
          const title = say(tip.title, language);
          const done = completed.has(tip.id);
          return (
            <li key={tip.id} class="tips__item">
              <span aria-hidden="true" class={done ? 'tips__mark tips__mark--done' : 'tips__mark'}>
                {done ? '✓' : '○'}
              </span>
              <button type="button" class="link" data-tip={tip.id} onClick={() => open(tip.id)} lang={title.lang}>
                {title.text}
              </button>
              <span class="tips__note">{done ? words.completed : words.minute}</span>
            </li>
          );
        })}
      </ul>
      {shown.length < tips.length && (
        <button
          type="button"
          class="link govuk-body-s"
          onClick={() => {
            setAll(true);
            // The button goes; the first of what it brought takes its focus.
            setTimeout(() => list.current?.querySelectorAll<HTMLElement>('.link')[atFirst]?.focus());
          }}
        >
          {words.showMore(tips.length - shown.length)}
        </button>
      )}
    </>
  );
}
