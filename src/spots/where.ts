import type { Platform } from '../shared/words';
import type { Spot } from './platforms/adapter';
import { blueskySpot } from './platforms/bluesky';
import { facebookSpot } from './platforms/facebook';
import { instagramSpot } from './platforms/instagram';
import { linkedinSpot } from './platforms/linkedin';
import { isMastodon, mastodonSpot } from './platforms/mastodon';
import { redditSpot } from './platforms/reddit';
import { threadsSpot } from './platforms/threads';
import { tiktokSpot } from './platforms/tiktok';
import { xSpot } from './platforms/x';
import { youtubeSpot } from './platforms/youtube';

/** Every platform that is known. Register a new one here, and its reader in `readers.ts`. */
const SPOTS: Spot[] = [xSpot, linkedinSpot, facebookSpot, instagramSpot, threadsSpot, blueskySpot, mastodonSpot, youtubeSpot, tiktokSpot, redditSpot];

/** The platform at a host, compared whole: `x.com.example.org` is not X. */
export const spotAt = (host: string): Spot | undefined => SPOTS.find((spot) => spot.hosts.includes(host));

/** The platform of the page that we are on: known by its host, or, for Mastodon, by the page itself. */
export const spotHere = (): Spot | undefined => spotAt(location.hostname) ?? (isMastodon() ? mastodonSpot : undefined);

/** The hosts to ask for, by platform, in the order in which they are offered. */
export const hostsByPlatform = (): { platform: Platform; hosts: string[] }[] =>
  SPOTS.filter(({ hosts }) => hosts.length > 0).map(({ platform, hosts }) => ({ platform, hosts }));

/** Whether a post can be written at this address of the platform. */
export const canPostAt = (spot: Spot, path: string): boolean => !spot.closedPaths.test(path);

/** The composer that an event happened in. `path` is the event's `composedPath()`, which also sees into open shadow roots. */
export function composerIn(spot: Spot, path: EventTarget[]): HTMLElement | undefined {
  const selector = spot.composers.join(', ');
  return path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector));
}

/** What has focus, with all that is around it, through open shadow roots: the page's own `activeElement` stops at the first. */
export function pathToFocus(): EventTarget[] {
  let inner = document.activeElement;
  while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  const path: EventTarget[] = [];
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) path.push(at);
  return path;
}
