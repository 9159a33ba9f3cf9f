import type { CharSpan, Subject } from '../subject';
import type { Reading } from '../text/reading';
import { wordClass } from './word-classes';

/** What the model knows a draft by: names of things that are there, and how much each counts. */
export type Features = Map<string, number>;

const LONG = 80;
const SHORT = 20;
const WORD_WEIGHT = 0.5;
const ORDINARY_LENGTH = 45;

/** What one word counts for: less in a long text, or a long text would always find something. */
export const wordWeight = (words: number): number => WORD_WEIGHT * Math.min(1, Math.sqrt(ORDINARY_LENGTH / Math.max(1, words)));

/** Words as the model sees them: links and addresses left out, every number the same. */
export function modelWords({ words }: Reading): { text: string; span: CharSpan }[] {
  const seen: { text: string; span: CharSpan }[] = [];
  for (const { kind, lower, start, end } of words) {
    if (kind === 'url' || kind === 'email') continue;
    seen.push({ text: kind === 'number' ? '#' : lower, span: [start, end] });
  }
  return seen;
}

function addText(features: Features, prefix: 'w' | 'r' | 'a', reading: Reading): void {
  let previous: string | undefined;
  const words = modelWords(reading);
  const weight = wordWeight(words.length);
  for (const { text } of words) {
    features.set(`${prefix}:${text}`, weight);
    if (previous !== undefined && prefix !== 'a') features.set(`${prefix}:${previous} ${text}`, weight);
    const kind = wordClass(text);
    if (kind !== undefined) features.set(prefix + kind, weight);
    previous = text;
  }
}

/**
 * The features of a draft: who posts, what kind of draft it is, which of our lists are hit in the text, in the post it answers and
 * in the descriptions of pictures, and the words, word pairs and classes of words of each.
 */
export function featuresOf(subject: Subject): Features {
  const { draft, context, main } = subject;
  const features: Features = new Map();
  const reply = subject.reply();
  const alt = subject.alt();
  if (context.account) features.set(`k:${context.account.kind}`, 1);
  if (reply) features.set('reply', 1);
  if (draft.media?.length) features.set('media', 1);
  if (draft.text.includes('?')) features.set('question', 1);
  if (main.tokens.some(({ kind }) => kind === 'url')) features.set('link', 1);
  if (main.words.length > LONG) features.set('long', 1);
  if (main.words.length < SHORT) features.set('short', 1);
  for (const list of subject.listsHit(main)) features.set(`L:${list}`, 1);
  addText(features, 'w', main);
  if (reply) {
    for (const list of subject.listsHit(reply)) features.set(`R:${list}`, 1);
    addText(features, 'r', reply);
  }
  if (alt) {
    for (const list of subject.listsHit(alt)) features.set(`A:${list}`, 1);
    addText(features, 'a', alt);
  }
  return features;
}
