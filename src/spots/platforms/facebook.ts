import type { PlatformReader, Spot } from './adapter';
import { outTo, previewsIn, textOf } from './around';

export const facebookSpot: Spot = {
  id: 'facebook',
  platform: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  closedPaths: /^\/(messages|latest\/inbox|login|settings|marketplace|recover)(\/|$)/,
  composers: [
    // Posts are written in a dialog. A chat window is an editor of the same kind, but stands in none.
    '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    // Comments stand in the article that they are about, whatever language the page is in.
    '[role="article"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    '[data-lexical-editor="true"]:is([aria-label^="Comment as"], [aria-label^="Reply to"], [aria-label^="Answer as"], [aria-label^="Write a comment"], [aria-label^="Write a public comment"])',
  ],
};

const SEND = 'div[role="button"]:is([aria-label="Post"], [aria-label="Next"], [aria-label="Publish"], [aria-label="Comment"], [aria-label="Post comment"])';

export const facebookReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => outTo(composer, SEND),
  // Whether a picture is described is only to be seen in a dialog of its own.
  media: (composer) => previewsIn(outTo(composer, SEND)),
  replyTo: (composer) => {
    const article = composer.closest('[role="article"]');
    const author = /^(?:Reply|Replying) to (.+?)(?:’s comment)?…?$/.exec(composer.getAttribute('aria-label') ?? '')?.[1];
    const text = textOf(article?.querySelector('[data-ad-comet-preview="message"], [data-ad-preview="message"], [dir="auto"]'));
    return article && (text || author) ? { text, author } : undefined;
  },
  /** "Comment as Department for Examples". */
  handle: (composer) => /^(?:Comment|Answer) as (.+)$/.exec(composer.getAttribute('aria-label') ?? '')?.[1],
};
