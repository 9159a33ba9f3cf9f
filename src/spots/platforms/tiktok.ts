import type { PlatformReader, Spot } from './adapter';
import { outTo } from './around';

export const tiktokSpot: Spot = {
  id: 'tiktok',
  platform: 'tiktok',
  hosts: ['www.tiktok.com'],
  closedPaths: /^\/(messages|login|setting)(\/|$)/,
  // The caption's editor calls itself a combobox; it is no search.
  composers: [
    '[data-e2e="caption_container"] [contenteditable="true"]',
    '[data-e2e="comment-input"] [contenteditable="true"]',
    '[data-e2e="comment-input"][contenteditable="true"]',
  ],
};

const SEND = '[data-e2e="post_video_button"], [data-e2e="comment-post"]';

export const tiktokReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => outTo(composer, SEND),
};
