import type { PlatformReader, Spot } from './adapter';
import { outTo } from './around';

export const facebookSpot: Spot = {
  platform: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  closedPaths: /^\/(messages|latest\/inbox|login|settings|marketplace|recover)(\/|$)/,
  composers: [
    // Posts are written in a dialog. A chat window is an editor of the same kind, but stands in none.
    '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    '[data-lexical-editor="true"]:is([aria-label^="Comment as"], [aria-label^="Reply to"], [aria-label^="Answer as"], [aria-label^="Write a comment"], [aria-label^="Write a public comment"])',
  ],
};

const SEND = 'div[role="button"]:is([aria-label="Post"], [aria-label="Next"], [aria-label="Publish"], [aria-label="Comment"], [aria-label="Post comment"])';

export const facebookReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => outTo(composer, SEND),
  // Whether a picture is described is only to be seen in a dialog of its own.
  /** "Comment as Department for Examples". */
  handle: (composer) => /^(?:Comment|Answer) as (.+)$/.exec(composer.getAttribute('aria-label') ?? '')?.[1],
};
