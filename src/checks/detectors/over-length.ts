import parseTweet from 'twitter-text/dist/esm/parseTweet';
import type { Platform } from '../../shared/words';
import type { Detector } from './detector';
import { LIMITS } from './length-limits';

const LINK = /https?:\/\/[^\s]{1,2048}/g;
const LINK_LENGTH_ON_MASTODON = 23;
let segmenter: Intl.Segmenter | undefined;

const graphemes = (text: string): number => {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
};

/** How long a text is, in the units in which the platform counts. */
export function lengthOn(platform: Platform, text: string): number {
  switch (platform) {
    case 'x':
      return parseTweet(text).weightedLength;
    case 'bluesky':
      return graphemes(text);
    case 'mastodon':
      return graphemes(text.replace(LINK, 'x'.repeat(LINK_LENGTH_ON_MASTODON)).replace(/(@[\w.-]+)@[\w.-]+\.\w+/g, '$1'));
    default:
      return [...text].length;
  }
}

/** Longer than the platform takes: by its own count, where it shows one. A text far past the limit is not counted exactly. */
export const overLength: Detector = {
  find({ draft, context }) {
    if (draft.remaining !== undefined) return draft.remaining < 0 ? [] : undefined;
    const { platform } = context;
    const limit = platform === undefined ? undefined : LIMITS[platform];
    if (platform === undefined || limit === undefined || draft.text.length <= limit / 2) return undefined;
    const over = draft.text.length > limit * 25 || lengthOn(platform, draft.text) > limit;
    return over ? [] : undefined;
  },
};
