import type { RepliedTo } from '../../shared/draft';
import type { PlatformReader, Spot } from './adapter';
import { outTo, textOf } from './around';

export const redditSpot: Spot = {
  id: 'reddit',
  platform: 'reddit',
  hosts: ['www.reddit.com', 'old.reddit.com'],
  closedPaths: /^\/(r\/[^/]+\/)?(about\/)?(message|mail|modmail|chat|settings|login|prefs)(\/|$)/,
  composers: [
    // The new site: the body's editor stands in the page itself, slotted into a component.
    'shreddit-composer [contenteditable="true"][data-lexical-editor="true"]',
    'shreddit-composer textarea',
    '.usertext-edit textarea[name="text"]',
    'form textarea[name="title"]',
  ],
};

const SEND = 'shreddit-composer [slot="submit-button"], shreddit-composer [type="submit"], .usertext-buttons button.save, button[name="submit"]';

export const redditReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => outTo(composer, SEND),
  replyTo: (composer) => {
    const answered = composer.closest('shreddit-comment');
    if (answered) return repliedTo(answered.querySelector('[slot="comment"]'), answered.getAttribute('author'));
    // The old site: the answer's form stands inside the thing that it answers.
    const thing = composer.closest('.child')?.closest('.thing') ?? composer.closest('.thing');
    return thing ? repliedTo(thing.querySelector('.entry .usertext-body, .entry a.title'), textOf(thing.querySelector('.entry .author'))) : undefined;
  },
};

function repliedTo(said: Element | null, author: string | null): RepliedTo | undefined {
  const text = textOf(said);
  return text ? { text, author: author || undefined } : undefined;
}
