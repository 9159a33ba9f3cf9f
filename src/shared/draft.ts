import type { AccountKind, Nation, Platform } from './words';

/** One picture, film or GIF attached to a draft. `alt` is its description; empty or absent means undescribed, `null` that the page does not say. */
export interface Media {
  kind: 'image' | 'gif' | 'video';
  alt?: string | null | undefined;
}

/** The post that a draft answers. */
export interface RepliedTo {
  text: string;
  author?: string | undefined;
}

/** What is being written. `text` is exactly what would be posted, with `\n` between lines. */
export interface Draft {
  text: string;
  media?: Media[] | undefined;
  replyTo?: RepliedTo | undefined;
  /** How many more characters the platform says it takes; less than none when the text is too long. Absent where the page has no count. */
  remaining?: number | undefined;
}

/** Who posts: the kind of account and the nation it serves. `handle` carries no `@`. */
export interface Account {
  kind: AccountKind;
  nation: Nation;
  handle?: string | undefined;
}

/**
 * Where and when a draft is written. What is absent is unknown, and no rule that needs it may guess.
 * `at` is an ISO 8601 instant.
 */
export interface Context {
  platform?: Platform | undefined;
  account?: Account | undefined;
  at?: string | undefined;
}
