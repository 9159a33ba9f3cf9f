import type { PlatformReader, Spot } from './adapter';
import { outTo, previewsIn, saysSend, textOf } from './around';

export const instagramSpot: Spot = {
  id: 'instagram',
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
  // "Share" has no mark but its word, in the languages that we know.
  sendButtons: 'form [type="submit"], [role="dialog"] [role="button"]',
  sends: (button) => button.matches('form [type="submit"]') || saysSend(button),
  keepClear: DIALOG,
  scope: (composer) => composer.closest('[role="dialog"]') ?? composer.closest('article') ?? outTo(composer, 'form [type="submit"]'),
  media: (composer) => {
    const dialog = composer.closest('[role="dialog"]');
    return dialog && composer.matches('[aria-label^="Write a caption"]') ? previewsIn(dialog) : [];
  },
  /** A comment answers the caption of the picture that it stands under. */
  replyTo: (composer) => {
    const text = composer.matches('[aria-label^="Add a comment"]') ? textOf(composer.closest('article')?.querySelector('h1')) : '';
    return text ? { text } : undefined;
  },
};
