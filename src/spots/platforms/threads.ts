import type { PlatformReader, Spot } from './adapter';
import { handleFrom, outTo } from './around';

export const threadsSpot: Spot = {
  platform: 'threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  closedPaths: /^\/(login|settings|messages)(\/|$)/,
  // The box in the page that opens the composer is a button with the same label and no editor.
  composers: ['[role="textbox"][contenteditable="true"][data-lexical-editor="true"]'],
};

const SEND = '[role="dialog"] div[role="button"]:last-of-type';

export const threadsReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  scope: (composer) => composer.closest('[role="dialog"]') ?? outTo(composer, 'div[role="button"]'),
  handle: () => handleFrom('[role="navigation"] a[href^="/@"]', /^\/@([^/]+)/),
};
