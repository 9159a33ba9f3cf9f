import type { CharSpan, Subject } from '../subject';
import type { Reading } from '../text/reading';
import type { Token } from '../text/token';
import { wordClass } from './word-classes';

/** What the model knows a draft by: names of things that are there, and how much each counts. */
export type Features = Map<string, number>;
/** The texts of a draft: its own, the post it answers, the descriptions of its pictures. */
export type Side = 'w' | 'r' | 'a';

const LONG = 80;
const SHORT = 20;
const WORD_WEIGHT = 0.5;
const ORDINARY_LENGTH = 45;

/** What one word counts for: less in a long text, or a long text would always find something. */
export const wordWeight = (words: number): number => WORD_WEIGHT * Math.min(1, Math.sqrt(ORDINARY_LENGTH / Math.max(1, words)));

/** A word as the model sees it: every number the same; undefined for links and addresses, which it does not see. */
export const modelWord = ({ kind, lower }: Token): string | undefined => (kind === 'url' || kind === 'email' ? undefined : kind === 'number' ? '#' : lower);

/** The words of a text that the model sees, and where they stand. */
export function modelWords({ words }: Reading): { text: string; span: CharSpan }[] {
  return words.flatMap((token) => {
    const text = modelWord(token);
    return text === undefined ? [] : [{ text, span: [token.start, token.end] }];
  });
}

/** Word pairs count in what is said and answered; descriptions of pictures are too short for them. */
export const hasPairs = (side: Side): boolean => side !== 'a';

export function textsOf(subject: Subject): [side: Side, reading: Reading][] {
  const texts: [Side, Reading][] = [['w', subject.main]];
  const reply = subject.reply();
  const alt = subject.alt();
  if (reply) texts.push(['r', reply]);
  if (alt) texts.push(['a', alt]);
  return texts;
}

/** What is so or not: who posts, what kind of draft it is, which of our lists are hit on each side. */
export function signsOf(subject: Subject): string[] {
  const { draft, context, main } = subject;
  const signs: string[] = [];
  if (context.account) signs.push(`k:${context.account.kind}`);
  if (subject.reply()) signs.push('reply');
  if (draft.media?.length) signs.push('media');
  if (draft.text.includes('?')) signs.push('question');
  if (main.tokens.some(({ kind }) => kind === 'url')) signs.push('link');
  if (main.words.length > LONG) signs.push('long');
  if (main.words.length < SHORT) signs.push('short');
  for (const [side, reading] of textsOf(subject)) for (const list of subject.listsHit(reading)) signs.push(`${LIST_SIGN[side]}:${list}`);
  return signs;
}
const LIST_SIGN = { w: 'L', r: 'R', a: 'A' } as const;

/** The features of a draft: its signs, and the words, word pairs and classes of words on each side. */
export function featuresOf(subject: Subject): Features {
  const features: Features = new Map();
  for (const sign of signsOf(subject)) features.set(sign, 1);
  for (const [side, reading] of textsOf(subject)) {
    const words = modelWords(reading);
    const weight = wordWeight(words.length);
    words.forEach(({ text }, at) => {
      const previous = words[at - 1]?.text;
      const kind = wordClass(text);
      features.set(`${side}:${text}`, weight);
      if (previous !== undefined && hasPairs(side)) features.set(`${side}:${previous} ${text}`, weight);
      if (kind !== undefined) features.set(side + kind, weight);
    });
  }
  return features;
}
