import type { PlatformReader, Spot } from './adapter';
import { leftBy, outTo, textOf } from './around';

/** Elk, a web client for Mastodon, at its own address or on a server of somebody's own. */
export const elkSpot: Spot = {
  id: 'elk',
  platform: 'mastodon',
  hosts: ['elk.zone'],
  closedPaths: /^\/(settings|signin|[^/]+\/conversations|conversations)(\/|$)/,
  composers: ['[aria-roledescription="publish-widget"] .ProseMirror'],
  recognise: () => document.querySelector('meta[property="og:site_name"][content="Elk"]') !== null,
};

const SEND = '.publish-button';
const WIDGET = '[aria-roledescription="publish-widget"]';

export const elkReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => composer.closest(WIDGET) ?? outTo(composer, SEND),
  // A picture's description is only to be seen in a dialog of its own.
  remaining: (composer) => leftBy(composer.closest(WIDGET) ?? composer),
  handle: () => /@?([\w.-]+)@[\w.-]+/.exec(textOf(document.querySelector('[data-testid="account-handle"], .account-handle')))?.[1],
};
