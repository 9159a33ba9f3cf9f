import type { PlatformReader, Spot } from './adapter';
import { outTo, textOf } from './around';

export const youtubeSpot: Spot = {
  id: 'youtube',
  platform: 'youtube',
  hosts: ['www.youtube.com', 'studio.youtube.com'],
  closedPaths: /^\/(account|premium|paid_memberships|live_chat)(\/|$)/,
  composers: [
    '#description-textarea #textbox[contenteditable="true"]',
    '#title-textarea #textbox[contenteditable="true"]',
    'ytd-commentbox #contenteditable-root[contenteditable="true"]',
    'ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable="true"]',
  ],
};

const SEND = '#submit-button, #done-button, ytcp-button#save';

export const youtubeReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => outTo(composer, SEND),
  /** A comment answers the one above it, or else the film. */
  replyTo: (composer) => {
    if (!composer.closest('ytd-commentbox')) return undefined;
    const comment = composer.closest('ytd-comment-replies-renderer, ytd-comment-thread-renderer');
    const text = textOf(comment ? comment.querySelector('#content-text') : document.querySelector('ytd-watch-metadata h1'));
    return text ? { text, author: textOf(comment?.querySelector('#author-text')).replace(/^@/, '') || undefined } : undefined;
  },
};
