import type { Media } from '../../shared/draft';
import type { PlatformReader, Spot } from './adapter';
import { outTo, textOf } from './around';

/** Phanpy, a web client for Mastodon. A picture's description is written in a box beside the post, which is no composer. */
export const phanpySpot: Spot = {
  id: 'phanpy',
  platform: 'mastodon',
  hosts: ['phanpy.social'],
  closedPaths: /^\/(?!)/,
  composers: ['#compose-container textarea[name="status"]'],
  recognise: () => document.querySelector('meta[name="apple-mobile-web-app-title"][content="Phanpy"]') !== null,
};

const SEND = '#compose-container button[type="submit"]';
const CONTAINER = '#compose-container';

export const phanpyReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: `${SEND}, ${CONTAINER} .toolbar`,
  scope: (composer) => composer.closest(CONTAINER) ?? outTo(composer, SEND),
  media: (composer) => [...(composer.closest(CONTAINER)?.querySelectorAll('.media-attachment') ?? [])].map(mediaOf),
  remaining: (composer) => {
    const meter = composer.closest(CONTAINER)?.querySelector('meter');
    return meter ? meter.max - meter.value : undefined;
  },
  replyTo: (composer) => {
    const answered = composer.closest(CONTAINER)?.querySelector('.status-preview .status');
    const text = textOf(answered?.querySelector('.content'));
    return text ? { text, author: textOf(answered?.querySelector('.name-text i')).replace(/^@/, '') || undefined } : undefined;
  },
  handle: (composer) => /@([\w.-]+)/.exec(composer.closest(CONTAINER)?.querySelector('.account-block')?.getAttribute('title') ?? '')?.[1],
};

function mediaOf(attachment: Element): Media {
  const written = attachment.querySelector<HTMLTextAreaElement>('textarea')?.value ?? textOf(attachment.querySelector('.media-desc'));
  return { kind: attachment.querySelector('video') ? 'video' : 'image', alt: written };
}
