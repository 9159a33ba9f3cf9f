import type { PlatformReader, Spot } from './adapter';
import { outTo } from './around';

/** Pinafore and its children (Semaphore, Enafore), web clients for Mastodon on hosts of their own. */
export const pinaforeSpot: Spot = {
  id: 'pinafore',
  platform: 'mastodon',
  hosts: [],
  closedPaths: /^\/(settings|direct)(\/|$)/,
  composers: ['textarea.compose-box-input'],
};

const SEND = '.compose-box-button button, button.compose-box-button';
const FORM = '.compose-box';

export const pinaforeReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => composer.closest(FORM) ?? outTo(composer, SEND),
  remaining: (composer) => {
    const left = composer.closest(FORM)?.querySelector('.compose-box-length')?.textContent?.trim() ?? '';
    return /^-?\d+$/.test(left) ? Number(left) : undefined;
  },
};
