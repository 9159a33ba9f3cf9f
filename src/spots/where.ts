import type { Spot } from './platforms/adapter';
import { blueskySpot } from './platforms/bluesky';
import { elkSpot } from './platforms/elk';
import { facebookSpot } from './platforms/facebook';
import { flickrSpot } from './platforms/flickr';
import { generalSpot } from './platforms/general';
import { hootsuiteSpot } from './platforms/hootsuite';
import { instagramSpot } from './platforms/instagram';
import { linkedinSpot } from './platforms/linkedin';
import { mastodonSpot } from './platforms/mastodon';
import { phanpySpot } from './platforms/phanpy';
import { pinaforeSpot } from './platforms/pinafore';
import { redditSpot } from './platforms/reddit';
import { secondLifeSpot } from './platforms/second-life';
import { threadsSpot } from './platforms/threads';
import { tiktokSpot } from './platforms/tiktok';
import { whitehallSpot } from './platforms/whitehall';
import { wordpressSpot } from './platforms/wordpress';
import { xSpot } from './platforms/x';
import { youtubeSpot } from './platforms/youtube';

/** Platforms that are known by their host. Register a new one here, and its reader in `readers.ts`. */
export const SPOTS: Spot[] = [
  xSpot,
  linkedinSpot,
  facebookSpot,
  instagramSpot,
  threadsSpot,
  blueskySpot,
  elkSpot,
  phanpySpot,
  youtubeSpot,
  tiktokSpot,
  redditSpot,
  flickrSpot,
  hootsuiteSpot,
  whitehallSpot,
  secondLifeSpot,
];

/** Software that runs on anybody's host, which the person has added; what none of them knows is looked at in general. */
const ANYWHERE: Spot[] = [mastodonSpot, elkSpot, phanpySpot, pinaforeSpot, wordpressSpot, generalSpot];

/** The platform at a host, compared whole: `x.com.example.org` is not X. */
export const spotAt = (host: string): Spot | undefined => SPOTS.find((spot) => spot.hosts.includes(host));

/** The adapters that can be right for the page that we are on: one, where its host says so. */
export function spotsHere(): Spot[] {
  const known = spotAt(location.hostname);
  if (known) return [known];
  const recognised = ANYWHERE.find((spot) => spot.recognise?.());
  return recognised ? [recognised] : ANYWHERE;
}

/** Whether a post can be written at this address of the platform. */
export const canPostAt = (spot: Spot, path: string): boolean => spot.composers.length > 0 && !spot.closedPaths.test(path);

/** What a pack says of adapters: the ones to leave off, and selectors in place of an adapter's own. It can add no host. */
export interface SpotChanges {
  disable: string[];
  composers: Record<string, string[]>;
}

/** A composer, and the adapter that knows it. */
export interface Found {
  spot: Spot;
  composer: HTMLElement;
}

/** The composer that an event happened in. `path` is the event's `composedPath()`, which also sees into open shadow roots. */
export function findComposer(spots: Spot[], path: EventTarget[], changes?: SpotChanges): Found | undefined {
  for (const spot of spots) {
    if (changes?.disable.includes(spot.id)) continue;
    const composer = composerIn(spot, path, changes?.composers[spot.id]);
    if (composer) return { spot, composer };
  }
  return undefined;
}

function composerIn(spot: Spot, path: EventTarget[], instead: string[] | undefined): HTMLElement | undefined {
  const selector = (instead?.filter(isSelector) ?? spot.composers).join(', ');
  if (!selector) return undefined;
  const found = path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector));
  // Selectors that a pack gives are trusted to say all: they are how a broken adapter is mended.
  return found && (instead || (spot.accepts?.(found) ?? true)) ? found : undefined;
}

/** A selector from a pack may be one that this browser does not understand; then it finds nothing, and the others still do. */
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether anything that can be written in has focus: a page is asked about no earlier. */
export const isEditable = (path: EventTarget[]): boolean =>
  path.some((node) => node instanceof HTMLElement && (node.isContentEditable || node.matches('textarea, input')));

/** What has focus, with all that is around it, through open shadow roots: the page's own `activeElement` stops at the first. */
export function pathToFocus(): EventTarget[] {
  let inner = document.activeElement;
  while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  const path: EventTarget[] = [];
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) path.push(at);
  return path;
}
