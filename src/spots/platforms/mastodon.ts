import type { Media } from '../../shared/draft';
import type { PlatformReader, Spot } from './adapter';
import { outTo, textOf } from './around';

/** Any server that a person has granted: it is known by its page, not by its name. */
export const mastodonSpot: Spot = {
  id: 'mastodon',
  platform: 'mastodon',
  hosts: [],
  recognise: () => document.querySelector('#mastodon[data-props]') !== null,
  closedPaths: /^\/(auth|settings|admin|conversations)(\/|$)/,
  composers: ['.compose-form .autosuggest-textarea__textarea'],
};

const SEND = '.compose-form__submit button[type="submit"], .compose-form__publish button';

export const mastodonReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: `${SEND}, .compose-form__actions, .compose-form__uploads, .compose-form__footer`,
  scope: (composer) => composer.closest('.compose-form') ?? outTo(composer, SEND),
  media: (composer) => [...(composer.closest('.compose-form')?.querySelectorAll('.compose-form__upload') ?? [])].map(mediaOf),
  replyTo: (composer) => {
    const indicator = composer.closest('.compose-form')?.querySelector('.reply-indicator');
    if (!indicator) return undefined;
    const author = textOf(indicator.querySelector('.display-name__account')).replace(/^@/, '');
    return { text: textOf(indicator.querySelector('.reply-indicator__content')), author: author || undefined };
  },
  remaining: (composer) => {
    const left = textOf(composer.closest('.compose-form')?.querySelector('.character-counter'));
    return /^-?\d+$/.test(left) ? Number(left) : undefined;
  },
  handle: () => textOf(document.querySelector('.navigation-bar .display-name__account')).replace(/^@/, '') || undefined,
};

/** Newer servers light a button while the description is missing; older ones say so in words that only they use. */
function mediaOf(upload: Element): Media {
  const missing = upload.querySelector('.compose-form__upload__warning .icon-button.active, .compose-form__upload__warning button.active') !== null;
  return { kind: upload.querySelector('video') ? 'video' : 'image', alt: missing ? '' : 'described' };
}
