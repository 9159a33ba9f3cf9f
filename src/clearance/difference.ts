import { diffWordsWithSpace } from 'diff';
import type { Subject } from './subject';

/** A stretch of words that stayed, came or went. */
export interface Change {
  is: 'same' | 'added' | 'removed';
  text: string;
}

/** What differs between two posts. What is absent is the same in both. */
export interface Difference {
  text?: Change[];
  media?: { before: Subject['media']; after: Subject['media'] };
  platform?: { before: Subject['platform']; after: Subject['platform'] };
  account?: { before: string; after: string };
  replyTo?: { before: Subject['replyTo']; after: Subject['replyTo'] };
}

/** Beyond this many changed words they are two texts, and are shown whole one after the other. */
const MOST_EDITS = 1500;

export function wordDifference(before: string, after: string): Change[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes)
    return [
      { is: 'removed', text: before },
      { is: 'added', text: after },
    ];
  return changes.map(({ value, added, removed }) => ({ is: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

export function differenceBetween(before: Subject, after: Subject): Difference {
  const differs = (field: keyof Subject): boolean => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null);
  return {
    ...(differs('text') && { text: wordDifference(before.text, after.text) }),
    ...(differs('media') && { media: { before: before.media, after: after.media } }),
    ...(differs('platform') && { platform: { before: before.platform, after: after.platform } }),
    ...(differs('account') && { account: { before: before.account, after: after.account } }),
    ...(differs('replyTo') && { replyTo: { before: before.replyTo, after: after.replyTo } }),
  };
}
