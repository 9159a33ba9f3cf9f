import type { CharSpan } from '../subject';
import type { Detector } from './detector';

/** A question mark. */
export const question: Detector = {
  find(_, { tokens }) {
    const spans = tokens.filter(({ kind, text }) => kind === 'punctuation' && text.includes('?')).map(({ start, end }): CharSpan => [start, end]);
    return spans.length > 0 ? spans : undefined;
  },
};
