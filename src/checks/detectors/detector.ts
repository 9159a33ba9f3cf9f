import type { CharSpan, Subject } from '../subject';
import type { Reading } from '../text/reading';

/** Finds what a term list cannot. */
export interface Detector {
  /** Names of the options it knows. */
  options?: readonly string[];
  /** Spans that show it, none where no words do; undefined where it is not there. Linear in the text; never throws. */
  find(subject: Subject, reading: Reading, options: Readonly<Record<string, unknown>>): CharSpan[] | undefined;
}

/** Spans of a pattern's matches that pass a test; undefined where none does. */
export function matches(text: string, pattern: RegExp, test: (match: RegExpExecArray) => boolean = () => true): CharSpan[] | undefined {
  const spans: CharSpan[] = [];
  for (const match of text.matchAll(pattern)) if (test(match)) spans.push([match.index, match.index + match[0].length]);
  return spans.length > 0 ? spans : undefined;
}
