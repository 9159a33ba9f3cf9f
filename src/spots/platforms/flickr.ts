import type { PlatformReader, Spot } from './adapter';
import { outTo, saysSend } from './around';
import { looksLikeComposer } from './look-like-composer';

/** Flickr publishes no marks of its own to know its boxes by: they are known by what they look like. */
export const flickrSpot: Spot = {
  id: 'flickr',
  platform: 'flickr',
  hosts: ['www.flickr.com'],
  closedPaths: /^\/(mail|account|search|signin|signup|help)(\/|$)/,
  composers: ['textarea', '[contenteditable]:not([contenteditable="false"])'],
  accepts: looksLikeComposer,
};

const BUTTON = 'button, [role="button"], input[type="submit"]';

export const flickrReader: PlatformReader = {
  sendButtons: BUTTON,
  sends: saysSend,
  keepClear: 'form button, form [type="submit"]',
  scope: (composer) => outTo(composer, BUTTON),
};
