import type { CharSpan, Subject } from '../subject';
import type { Reading } from '../text/reading';
import type { Token } from '../text/token';
import { WORDS_BY_FREQUENCY } from '../text/word-frequency';
import type { Detector } from './detector';

let ordinary: Set<string> | undefined;
/** Is it a word that the frequency list knows, or one long enough to be no acronym? */
export const isOrdinary = (word: string): boolean => {
  ordinary ??= new Set(WORDS_BY_FREQUENCY.split(' '));
  return ordinary.has(word) || (word.length > 5 && /[a-z]{4,}/.test(word));
};

const LEAST_IN_A_ROW = 3;
const shouted = ({ kind, text }: Token): boolean =>
  kind === 'word' && (text.length > 1 || text === 'A' || text === 'I') && text === text.toUpperCase() && /^[A-ZÀ-ÖØ-Þ0-9']+$/.test(text) && /[A-Z]/.test(text);

/** Runs of words in capitals: three or more ordinary words in a row. Acronyms do not count, and markings are another matter. */
export function capitalRuns(subject: Subject, reading: Reading): CharSpan[] {
  const acronyms = new Set(subject.listed('common-acronyms', reading).map((hit) => hit.from));
  const marked = new Set(subject.listed('marking', reading).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));
  const words = reading.words;
  const runs: CharSpan[] = [];
  let run: number[] = [];
  const close = (): void => {
    const counted = run.filter((at) => isOrdinary((words[at] as Token).lower) && !acronyms.has(at));
    const first = words[counted[0] as number];
    const last = words[counted.at(-1) as number];
    if (first && last && counted.length >= LEAST_IN_A_ROW && !run.some((at) => marked.has(at) || words[at]?.quoted)) runs.push([first.start, last.end]);
    run = [];
  };
  words.forEach((word, at) => {
    if (word.kind === 'number' && run.length > 0 && run.at(-1) === at - 1) return;
    if (!shouted(word) || reading.text.charAt(word.start - 1) === '#') {
      if (!word.lower.startsWith("'") && word.kind === 'word') close();
      return;
    }
    const previous = run.length > 0 ? words[run.at(-1) as number] : undefined;
    if (previous && previous.line !== word.line) close();
    run.push(at);
  });
  close();
  return runs;
}

export const capitals: Detector = {
  find(subject, reading) {
    const runs = capitalRuns(subject, reading);
    return runs.length > 0 ? runs : undefined;
  },
};
