import type { CharSpan } from '../subject';
import type { Token } from '../text/token';
import { capitalRuns, isOrdinary } from './capitals';
import type { Detector } from './detector';

const ACRONYM = /^[A-Z]{2,6}s?$/;
const ROMAN = /^[IVX]+$/;
/** A longer word in capitals that is an ordinary word is a raised voice. */
const LONGEST_UNSURE = 3;
const POSTCODE_HALF = /^[A-Z]{1,2}$/;

/** Do the words around spell the acronym out ("British Sign Language (BSL)", "BSL means British Sign Language")? */
function isSpeltOut(acronym: string, words: Token[]): boolean {
  const letters = acronym.toLowerCase();
  const initials = words.map(({ lower }) => lower.charAt(0)).join('');
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    if (words.slice(at, at + letters.length).every(({ text }) => text.length > 1)) return true;
  }
  const content = words.filter(({ lower }) => !/^(?:of|and|the|for|in|to|on|a|at)$/.test(lower));
  return (
    content
      .map(({ lower }) => lower.charAt(0))
      .join('')
      .includes(letters) &&
    content.some(
      (_, at) =>
        content.slice(at, at + letters.length).length === letters.length &&
        content.slice(at, at + letters.length).every(({ lower, text }, n) => lower.charAt(0) === letters[n] && text.length > 2),
    )
  );
}

/** Acronyms that are neither on the list of common ones nor spelt out. Those in hashtags, handles and shouted stretches are none. */
export const acronym: Detector = {
  find(subject, reading) {
    const { words, text } = reading;
    const candidates = words
      .map((word, at) => ({ word, at }))
      .filter(({ word }) => word.kind === 'word' && ACRONYM.test(word.text) && !ROMAN.test(word.text) && !word.quoted);
    if (candidates.length === 0) return undefined;
    const known = [...subject.listed('common-acronyms', reading), ...subject.listed('words-in-capitals', reading)];
    const common = new Set(known.flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, n) => hit.from + n)));
    const runs = capitalRuns(subject, reading);
    const spans: CharSpan[] = [];
    for (const { word, at } of candidates) {
      if (common.has(at) || runs.some(([start, end]) => word.start >= start && word.end <= end)) continue;
      const before = text.charAt(word.start - 1);
      const after = text.charAt(word.end);
      if (/[#_&/]/.test(before) || /[_&/:]/.test(after)) continue;
      const next = words[at + 1];
      if (/^-\d/.test(text.slice(word.end, word.end + 2)) || (word.text.length > LONGEST_UNSURE && isOrdinary(word.lower))) continue;
      if (POSTCODE_HALF.test(word.text) && next?.kind === 'number') continue;
      if (words[at - 1]?.kind === 'number' && words[at - 1]?.end === word.start) continue;
      if (isSpeltOut(word.text.replace(/s$/, ''), words)) continue;
      spans.push([word.start, word.end]);
    }
    return spans.length > 0 ? spans : undefined;
  },
};
