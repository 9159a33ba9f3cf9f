import type { Token } from '../text/token';
import type { Element, Form, Phrase } from './phrase';

/** A stretch of words, ordinals into `TokenisedText.words`, end excluded. */
export interface Hit {
  from: number;
  to: number;
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** Does the token stand as the form asks, capitals included? */
export function fits(token: Token, form: Form): boolean {
  if (form.open ? !token.lower.startsWith(form.lower) : token.lower !== form.lower) {
    return token.kind === 'url' && form.lower.startsWith('link:') && hostsOf(token.lower).includes(form.lower.slice(5));
  }
  if (form.cased === undefined || token.anyCase) return true;
  const written = form.open ? token.text.slice(0, form.cased.length) : token.text;
  return written === form.cased || (token.text.length > 1 && isUpper(token.text));
}

/** The host of an address and its parent domains: `a.b.uk` gives `a.b.uk`, `b.uk`, `uk`. */
export function hostsOf(address: string): string[] {
  const host = address
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/s, '');
  const labels = host.split('.').slice(-6);
  return labels.map((_, at) => labels.slice(at).join('.'));
}

const NO_FORMS: readonly Form[] = [];

/** Ends (excluded) of the hits of a list that begin at a word. */
export type ListEnds = (list: number, from: number) => readonly number[];

const CAPITAL = /^\p{Lu}[\p{Ll}'’]/u;

/** What `^` stands for: a word that begins with a capital and goes on without. */
export const isCapitalised = ({ kind, text, lower }: Token): boolean => kind === 'word' && text !== lower && CAPITAL.test(text);

/** A text being matched. */
export interface Matching {
  words: readonly Token[];
  idOf: (list: string) => number;
  ends: ListEnds;
}

/**
 * Where the phrase ends if it begins at word `from`: the ordinal after its last word, or -1. Never leaves the sentence.
 * `proved`: so many of its words are known to fit, but for their capitals.
 */
export function matchPhrase(matching: Matching, phrase: Phrase, from: number, proved: number): number {
  const { words } = matching;
  const first = words[from];
  if (first === undefined || (phrase.opens && from > 0 && words[from - 1]?.clause === first.clause)) return -1;
  const begun = Math.min(proved, phrase.plain);
  if (begun > 1 && words[from + begun - 1]?.sentence !== first.sentence) return -1;
  return step(matching, phrase.elements, begun, from + begun, first.sentence);
}

function step(matching: Matching, elements: readonly Element[], element: number, at: number, sentence: number): number {
  if (element === elements.length) return at;
  const part = elements[element] as Element;
  const word = matching.words[at];
  if (word === undefined || (word.sentence !== sentence && part.is !== 'address')) return -1;
  switch (part.is) {
    case 'word': {
      for (const form of part.byLower?.get(word.lower) ?? (part.byLower ? NO_FORMS : part.forms)) {
        if (fits(word, form)) return step(matching, elements, element + 1, at + 1, sentence);
      }
      return -1;
    }
    case 'any':
      return step(matching, elements, element + 1, at + 1, sentence);
    case 'number':
      return word.kind === 'number' ? step(matching, elements, element + 1, at + 1, sentence) : -1;
    case 'capital':
      return isCapitalised(word) ? step(matching, elements, element + 1, at + 1, sentence) : -1;
    case 'address':
      // An emoji may point at the link.
      if (word.kind === 'emoji') return step(matching, elements, element, at + 1, sentence);
      return word.kind === 'url' ? step(matching, elements, element + 1, at + 1, sentence) : -1;
    case 'gap': {
      for (let skipped = 0; skipped <= part.most; skipped += 1) {
        const end = step(matching, elements, element + 1, at + skipped, sentence);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'list': {
      let best = -1;
      for (const listEnd of matching.ends(matching.idOf(part.list), at)) best = Math.max(best, step(matching, elements, element + 1, listEnd, sentence));
      return best;
    }
  }
}
