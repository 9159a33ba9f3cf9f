import type { PlatformReader, Spot } from './adapter';
import { outTo } from './around';

export const instagramSpot: Spot = {
  platform: 'instagram',
  hosts: ['www.instagram.com'],
  closedPaths: /^\/(direct|accounts)(\/|$)/,
  composers: [
    '[role="dialog"] [contenteditable="true"][aria-label^="Write a caption"]',
    '[role="dialog"] textarea[aria-label^="Write a caption"]',
    'textarea[aria-label^="Add a comment"]',
  ],
};

const DIALOG = '[role="dialog"] header, [role="dialog"] [role="heading"]';

export const instagramReader: PlatformReader = {
  // "Share" has no mark but its word, which changes with the language: only comments are noticed when they are sent.
  sendButtons: 'form [type="submit"]',
  keepClear: DIALOG,
  scope: (composer) => outTo(composer, DIALOG),
};
