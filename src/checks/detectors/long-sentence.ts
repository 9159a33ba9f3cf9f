import type { CharSpan } from '../subject';
import type { Reading } from '../text/reading';
import type { Detector } from './detector';

const MOST_WORDS = 30;

/** Words of a sentence as a reader counts them: links, handles, hashtags and symbols are none, a hyphenated word is one. */
export function countWords({ words, text }: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || (word.kind !== 'word' && word.kind !== 'number') || word.lower.startsWith("'")) continue;
    const before = text.charAt(word.start - 1);
    if (before === '#' || before === '_' || (before === '-' && /[\p{L}\p{N}]/u.test(text.charAt(word.start - 2)))) continue;
    if (at > from && words[at - 1]?.end === word.start) continue;
    count += 1;
  }
  return count;
}

/** Sentences of more than thirty words. */
export const longSentence: Detector = {
  find(_, reading) {
    const spans = reading.sentenceRanges
      .filter(({ from, to }) => to - from > MOST_WORDS && countWords(reading, from, to) > MOST_WORDS)
      .map(({ from, to }): CharSpan => [reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0]);
    return spans.length > 0 ? spans : undefined;
  },
};
