import type { CharSpan } from '../subject';
import { type HashtagPart, isCommon, splitHashtag } from '../text/hashtag-words';
import type { Detector } from './detector';

const SHORTEST = 6;
const JOINING = new Set([
  'a',
  'i',
  'an',
  'at',
  'be',
  'by',
  'do',
  'for',
  'go',
  'in',
  'is',
  'it',
  'me',
  'my',
  'no',
  'of',
  'on',
  'or',
  'our',
  'so',
  'the',
  'to',
  'up',
  'us',
  'we',
  'and',
  'uk',
  'big',
  'day',
  'new',
  'not',
  'out',
  'get',
  'all',
  'you',
  'we',
]);

const LONG = 4;
/** Is the piece surely a word by itself? Of short ones, only those that everybody uses; of three letters, any that is half of a tag. */
const isSurely = ({ text, known }: HashtagPart, pieces: number): boolean => {
  const word = text.toLowerCase();
  return known && (word.length >= LONG || JOINING.has(word) || (word.length === 3 && (pieces === 2 || isCommon(word))));
};

/** Is the tag several words of which no later one begins with a capital? Only when every piece is surely a word. */
export function needsCapitals(tag: string): boolean {
  const body = tag.slice(1);
  if (body.length < SHORTEST || !/^\p{L}+\p{N}*$/u.test(body) || /\p{Lu}/u.test(body.slice(1))) return false;
  const parts = splitHashtag(body).filter(({ text }) => !/^\p{N}+$/u.test(text));
  return parts.length > 1 && parts.every((part) => isSurely(part, parts.length)) && parts.some(({ text }) => text.length >= LONG);
}

export const hashtagCase: Detector = {
  find(_, { tokens }) {
    const spans: CharSpan[] = [];
    for (const token of tokens) if (token.kind === 'hashtag' && needsCapitals(token.text)) spans.push([token.start, token.end]);
    return spans.length > 0 ? spans : undefined;
  },
};
