import type { Media, RepliedTo } from '../../shared/draft';
import type { Platform } from '../../shared/words';

/** Where a platform's composers are. This part runs on every listed page, so it is data and very little else. */
export interface Spot {
  /** The adapter's name, by which a pack may switch it off or mend its selectors: several can be for one platform. */
  id: string;
  platform: Platform;
  /** Exact names. None where the page is known by its own marks, on any host that a person has added. */
  hosts: string[];
  /** Paths on which nothing public is written: private messages, settings, signing in. */
  closedPaths: RegExp;
  /** Selectors of composers, in order of trust. Stable attributes only; class names of these sites change weekly. */
  composers: string[];
  /** Tells the page by its own marks before anybody has written on it. Asks nothing of the network. */
  recognise?(): boolean;
  /** Whether what matched is a box that people post from; absent where the selectors say all. */
  accepts?(composer: HTMLElement): boolean;
  /** The editor may stand in a frame of the page's own. */
  frames?: boolean;
}

/** How to read around a composer. Runs only once one has focus. */
export interface PlatformReader {
  /** Matches the buttons that send. */
  sendButtons: string;
  /** Of those that match, the ones that do send; absent where all do. */
  sends?(button: Element): boolean;
  /** Matches what the chip must never cover, besides the composer itself. */
  keepClear: string;
  /** The text stays where it is after it was sent, as in a form that is saved. */
  keepsText?: boolean;
  /** The nearest element that holds the composer and what belongs to the same post. */
  scope(composer: Element): Element;
  /** Attachments. Absent where the page has no mark of them that can be relied on; so are those below. */
  media?(composer: Element): Media[];
  replyTo?(composer: Element): RepliedTo | undefined;
  /** The handle that will post, without `@`; `undefined` where the page does not say. */
  handle?(composer: Element): string | undefined;
  /** How many more characters fit, by the page's own count; `undefined` while it shows none. */
  remaining?(composer: Element): number | undefined;
  /** The network that this text goes out on, where one tool serves several. */
  platform?(composer: Element): Platform | undefined;
}
