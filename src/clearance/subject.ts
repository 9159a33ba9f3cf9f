import type { Draft, Media } from '../shared/draft';
import { sha256 } from '../shared/sha256';
import type { Platform } from '../shared/words';

/** What a clearance is bound to. `account` is the handle without `@` in small letters, empty where the page does not show it. */
export interface Subject {
  platform: Platform;
  account: string;
  text: string;
  media: { kind: Media['kind']; alt: string }[];
  /** The post that it answers: the same words to somebody else are another post. */
  replyTo?: { author: string; text: string } | undefined;
}

/** No more of a replied-to post than this is bound and sent, in UTF-16 units: platforms fold what is longer. */
const MOST_REPLIED = 300;

/**
 * Words as they are compared: in one spelling of accents (NFC) and line ends. Editors put no-break spaces for spaces and white
 * space at the end as they please, and nobody can see the difference, so those count as nothing.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();

export const subjectOf = (draft: Draft, platform: Platform, handle: string | undefined): Subject => ({
  platform,
  account: (handle ?? '').replace(/^@/, '').toLowerCase(),
  text: plainText(draft.text),
  media: (draft.media ?? []).map(({ kind, alt }) => ({ kind, alt: plainText(alt ?? '') })),
  ...(draft.replyTo && {
    replyTo: { author: (draft.replyTo.author ?? '').replace(/^@/, '').toLowerCase(), text: plainText(draft.replyTo.text).slice(0, MOST_REPLIED) },
  }),
});

/** One string for each different subject, and only one: JSON of a list, since the keys of an object have no order. */
export const canonical = ({ platform, account, text, media, replyTo }: Subject): string =>
  JSON.stringify(['gap-subject-1', platform, account, text, media.map(({ kind, alt }) => [kind, alt]), replyTo ? [replyTo.author, replyTo.text] : null]);

/** What an answer names: change one letter, one description, the platform or the account, and it is another. */
export const subjectHash = (subject: Subject): string => sha256(canonical(subject));
