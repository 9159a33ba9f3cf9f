import type { PlatformReader, Spot } from './adapter';
import { outTo } from './around';

export const youtubeSpot: Spot = {
  platform: 'youtube',
  hosts: ['www.youtube.com', 'studio.youtube.com'],
  closedPaths: /^\/(account|premium|paid_memberships)(\/|$)/,
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
};
