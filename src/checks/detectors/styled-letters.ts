import type { CharSpan } from '../subject';
import { type Detector, matches } from './detector';

/** Letters of the mathematical, enclosed, full-width and small-capital alphabets. */
export const STYLED =
  /[\u{1D400}-\u{1D7FF}\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{1D00}-\u{1D22}]/u;
const STYLED_WORDS = new RegExp(`(?:${STYLED.source}[ \\u0300-\\u036f]?){2,200}`, 'gu');
const LEAST_MARKS = 3;

/** Words in styled letters, or strung with combining marks that make no letter of any language. */
export const styledLetters: Detector = {
  find(_, { text }) {
    const styled = matches(text, STYLED_WORDS) ?? [];
    const marked: CharSpan[] = [];
    if (/[\u0300-\u036f\u0334-\u0338]/.test(text)) {
      for (const match of text.matchAll(/[^\s]{1,400}/gu)) {
        const loose = match[0].normalize('NFC').match(/[\u0300-\u036f]/g)?.length ?? 0;
        if (loose >= LEAST_MARKS) marked.push([match.index, match.index + match[0].length]);
      }
    }
    const found = [...styled, ...marked];
    return found.length > 0 ? found : undefined;
  },
};
