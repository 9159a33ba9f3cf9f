import type { ConcernId } from '../../guidance/concerns';
import type { CharSpan, Subject } from '../subject';
import type { Token } from '../text/token';
import { modelWord, modelWords } from './features';
import { isFunctionWord, isLinkingWord } from './function-words';
import { knownFeatures, weightFor } from './learned';

const MOST_SHOWN = 3;
const LEAST_SHARE = 0.4;
/** A phrase that a list holds shows the cause better than words that the model happened to learn. */
const LIST_COUNTS = 2;
const LONGEST = 7;

interface Mark {
  from: number;
  to: number;
  weight: number;
}

/** The words that weighed most for a concern, at most three stretches, in the order of the text. Words that say little alone are never marked. */
export function wordsThatWeighed(subject: Subject, concern: ConcernId): CharSpan[] {
  const words = modelWords(subject.main);
  const known = knownFeatures();
  const places = placesAmong(subject.main.words);
  const counts = words.map(({ text }) => (isFunctionWord(text) ? 0 : Math.max(0, weightFor(concern, known.word('w', text)))));
  const marks: Mark[] = [];
  words.forEach(({ text }, at) => {
    if ((counts[at] as number) > 0) marks.push({ from: at, to: at + 1, weight: counts[at] as number });
    const previous = words[at - 1];
    if (previous === undefined) return;
    const pair = weightFor(concern, known.pair('w', previous.text, text));
    if (pair > 0) marks.push({ from: at - 1, to: at + 1, weight: pair + (counts[at - 1] as number) + (counts[at] as number) });
  });
  for (const list of subject.listsHit(subject.main)) {
    const weight = list.startsWith('=') ? 0 : weightFor(concern, known.sign(`L:${list}`));
    if (weight <= 0) continue;
    for (const hit of subject.listed(list, subject.main)) {
      const from = places[hit.from] as number;
      const to = places[hit.to] as number;
      if (to > from && to - from <= LONGEST) marks.push({ from, to, weight: LIST_COUNTS * weight + sum(counts, from, to) });
    }
  }
  const trimmed = marks.flatMap((mark) => {
    let { from, to } = mark;
    while (to > from && isLinkingWord(words[to - 1]?.text ?? '')) to -= 1;
    while (to > from && isLinkingWord(words[from]?.text ?? '')) from += 1;
    const says = words.slice(from, to).some(({ text }) => !isFunctionWord(text));
    return says ? [{ ...mark, from, to }] : [];
  });
  trimmed.sort((a, b) => b.weight - a.weight || a.from - b.from || b.to - a.to);
  const least = (trimmed[0]?.weight ?? 0) * LEAST_SHARE;
  const shown: Mark[] = [];
  for (const mark of trimmed) {
    if (shown.length === MOST_SHOWN || mark.weight < least) break;
    if (!shown.some(({ from, to }) => mark.from < to && from < mark.to)) shown.push(mark);
  }
  return shown.sort((a, b) => a.from - b.from).map(({ from, to }): CharSpan => [words[from]?.span[0] ?? 0, words[to - 1]?.span[1] ?? 0]);
}

const sum = (counts: readonly number[], from: number, to: number): number => counts.slice(from, to).reduce((total, each) => total + each, 0);

/** For each word of a text, and for its end, how many words that the model sees stand before it. */
function placesAmong(words: readonly Token[]): number[] {
  const places = [0];
  for (const word of words) places.push((places.at(-1) as number) + (modelWord(word) === undefined ? 0 : 1));
  return places;
}
