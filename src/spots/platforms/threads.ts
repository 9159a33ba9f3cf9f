import type { PlatformReader, Spot } from './adapter';
import { handleFrom, outTo, previewsIn, saysSend } from './around';

export const threadsSpot: Spot = {
  id: 'threads',
  platform: 'threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  closedPaths: /^\/(login|settings|messages)(\/|$)/,
  // The box in the page that opens the composer is a button with the same label and no editor.
  composers: ['[role="textbox"][contenteditable="true"][data-lexical-editor="true"]'],
};

const SEND = 'div[role="button"]';

export const threadsReader: PlatformReader = {
  sendButtons: SEND,
  sends: saysSend,
  keepClear: '[role="dialog"] div[role="button"]:last-of-type',
  scope: (composer) => composer.closest('[role="dialog"]') ?? outTo(composer, 'div[role="button"]'),
  media: (composer) => previewsIn(composer.closest('[role="dialog"]') ?? outTo(composer, SEND)),
  /** "Reply to dept…": the box names whom it answers. */
  replyTo: (composer) => {
    const author = /^Reply to @?([\w.]*\w)/.exec(composer.getAttribute('aria-placeholder') ?? '')?.[1];
    const text = composer.closest('[role="dialog"]')?.querySelector('[data-pressable-container] [dir="auto"]');
    return author || text ? { text: text?.textContent?.trim() ?? '', author } : undefined;
  },
  handle: () => handleFrom('[role="navigation"] a[href^="/@"]', /^\/@([^/]+)/),
};
