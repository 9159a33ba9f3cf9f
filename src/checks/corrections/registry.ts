import type { Subject } from '../subject';
import type { Correction } from './correction';
import { capitaliseHashtags } from './hashtags';
import { plainLetters } from './plain-letters';
import { plainWords } from './plain-words';
import { moveLinks } from './retired-links';

/** What a rule's `fix` may name. */
export const CORRECTIONS: Readonly<Record<string, Correction>> = {
  'hashtag-case': capitaliseHashtags,
  'plain-letters': plainLetters,
  'plain-words': plainWords,
  'retired-link': moveLinks,
};

/** The mended text; undefined where there is no such correction. */
export const correct = (name: string, subject: Subject): string | undefined => CORRECTIONS[name]?.(subject);
