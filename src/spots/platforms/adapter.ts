import type { Media, RepliedTo } from '../../shared/draft';
import type { Platform } from '../../shared/words';

/** Where a platform's composers are. Data only: this part runs on every listed page. */
export interface Spot {
  platform: Platform;
  hosts: string[];
  /** Paths on which nothing public is written: private messages, settings, signing in. */
  closedPaths: RegExp;
  /** Selectors of composers, in order of trust. Stable attributes only; class names of these sites change weekly. */
  composers: string[];
}

/** How to read around a composer. Runs only once one has focus. */
export interface PlatformReader {
  /** Matches the buttons that send. */
  sendButtons: string;
  /** Matches what the chip must never cover, besides the composer itself. */
  keepClear: string;
  /** The nearest element that holds the composer and what belongs to the same post. */
  scope(composer: Element): Element;
  /** Attachments. Absent where the page has no mark of them that can be relied on; so are the two below. */
  media?(composer: Element): Media[];
  replyTo?(composer: Element): RepliedTo | undefined;
  /** The handle that will post, without `@`; `undefined` where the page does not say. */
  handle?(composer: Element): string | undefined;
}
