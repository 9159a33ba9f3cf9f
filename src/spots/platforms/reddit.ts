import type { PlatformReader, Spot } from './adapter';
import { outTo, textOf } from './around';

export const redditSpot: Spot = {
  platform: 'reddit',
  hosts: ['www.reddit.com', 'old.reddit.com'],
  closedPaths: /^\/(r\/[^/]+\/)?(about\/)?(message|mail|modmail|chat|settings|login|prefs)(\/|$)/,
  composers: [
    // The new site: the body's editor stands in the page itself, slotted into a component.
    'shreddit-composer [contenteditable="true"][data-lexical-editor="true"]',
    'shreddit-composer textarea',
    '.usertext-edit textarea[name="text"]',
  ],
};

const SEND = 'shreddit-composer [slot="submit-button"], shreddit-composer [type="submit"], .usertext-buttons button.save, button[name="submit"]';

export const redditReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => outTo(composer, SEND),
  replyTo: (composer) => {
    const answered = composer.closest('shreddit-comment');
    const text = textOf(answered?.querySelector('[slot="comment"]'));
    return text ? { text, author: answered?.getAttribute('author') ?? undefined } : undefined;
  },
};
