import type { TermHits, TermIndex } from '../terms/term-index';
import type { Token } from './token';
import { type TokenisedText, tokenise } from './tokenise';

/** A text read, with what the terms of all rules hit in it. */
export interface Reading extends TokenisedText {
  hits: TermHits;
  /** Word ordinals of each sentence and clause, end excluded. */
  sentenceRanges: readonly Range[];
  clauseRanges: readonly Range[];
}

export interface Range {
  from: number;
  to: number;
}

function rangesBy(words: Token[], key: 'sentence' | 'clause'): Range[] {
  const ranges: Range[] = [];
  words.forEach((word, at) => {
    const last = ranges.at(-1);
    if (last && words[last.from]?.[key] === word[key]) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  });
  return ranges;
}

export function readText(text: string, index: TermIndex): Reading {
  const tokenised = tokenise(text);
  let sentences: Range[] | undefined;
  let clauses: Range[] | undefined;
  return {
    ...tokenised,
    hits: index.find(tokenised.words),
    get sentenceRanges() {
      sentences ??= rangesBy(tokenised.words, 'sentence');
      return sentences;
    },
    get clauseRanges() {
      clauses ??= rangesBy(tokenised.words, 'clause');
      return clauses;
    },
  };
}
