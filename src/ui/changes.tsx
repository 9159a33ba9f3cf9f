import type { Change } from '../clearance/difference';
import type { Language } from '../shared/words';
import { clearanceWords } from './words/clearance';

/** Words that came and words that went, told apart by a line through or under them and, to those who listen, in words. */
export function Changes({ changes, language }: { changes: Change[]; language: Language }) {
  const words = clearanceWords[language];
  return (
    <p class="changes">
      {changes.map(({ is, text }, at) => {
        // A stretch has no name but its place.
        const key = `${at}${is}`;
        if (is === 'same') return <span key={key}>{text}</span>;
        const Mark = is === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span class="hidden govuk-visually-hidden"> {is === 'added' ? words.added : words.removed} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
