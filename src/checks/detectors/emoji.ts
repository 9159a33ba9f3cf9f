import type { CharSpan } from '../subject';
import type { Token } from '../text/token';
import type { Detector } from './detector';

const LONGEST_ROW = 3;
const MOST = 5;
const MOST_BULLETS = 2;
const WANTS_A_WORD = new Set([
  'the',
  'a',
  'an',
  'your',
  'my',
  'our',
  'their',
  'to',
  "don't",
  'some',
  'this',
  'that',
  'and',
  'or',
  'of',
  'by',
  'with',
  'on',
  'in',
  'for',
  'love',
  'i',
]);

/** Four in a row, six in all, bullets on three lines, or an emoji where the sentence wants a word. */
export const emojiOveruse: Detector = {
  find(_, { tokens, text }) {
    const emoji = tokens.filter(({ kind }) => kind === 'emoji');
    if (emoji.length === 0) return undefined;
    const spans = emoji.map(({ start, end }): CharSpan => [start, end]);
    if (emoji.length > MOST) return spans;
    let row = 0;
    let bullets = 0;
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      if (token.kind !== 'emoji') {
        row = 0;
        continue;
      }
      row = before?.kind === 'emoji' && before.line === token.line ? row + 1 : 1;
      if (row > LONGEST_ROW) return spans;
      if (before?.line !== token.line && after?.line === token.line && after.kind !== 'emoji') bullets += 1;
      if (bullets > MOST_BULLETS) return spans;
      if (before && standsForWord(before, token, after, text)) return [[token.start, token.end]];
    }
    return undefined;
  },
};

const standsForWord = (before: Token, emoji: Token, after: Token | undefined, text: string): boolean =>
  before.kind === 'word' &&
  before.line === emoji.line &&
  WANTS_A_WORD.has(before.lower) &&
  text.slice(before.end, emoji.start).trim() === '' &&
  after !== undefined &&
  after.line === emoji.line &&
  after.kind !== 'emoji' &&
  !(after.kind === 'word' && /^\p{Lu}/u.test(after.text));
