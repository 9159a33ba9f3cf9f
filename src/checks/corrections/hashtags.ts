import { needsCapitals } from '../detectors/hashtag-case';
import { splitHashtag } from '../text/hashtag-words';
import type { Correction } from './correction';
import { replaceSpans } from './replace-spans';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `#mentalhealth` becomes `#MentalHealth`. */
export const capitaliseHashtags: Correction = ({ main }) =>
  replaceSpans(
    main.text,
    main.tokens.filter(({ kind, text }) => kind === 'hashtag' && needsCapitals(text)).map(({ start, end }) => [start, end]),
    (tag) =>
      `#${splitHashtag(tag.slice(1))
        .map(({ text }) => capitalised(text))
        .join('')}`,
  );
