import type { PlatformReader, Spot } from './adapter';
import { handleFrom, outTo, previewsIn } from './around';

export const blueskySpot: Spot = {
  id: 'bluesky',
  platform: 'bluesky',
  hosts: ['bsky.app'],
  closedPaths: /^\/(messages|settings)(\/|$)/,
  composers: ['[data-testid="composePostView"] .ProseMirror', '[role="dialog"][aria-modal] .tiptap.ProseMirror'],
};

const SEND = '[data-testid="composerPublishBtn"]';

export const blueskyReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: `${SEND}, [data-testid="selectedPhotosView"]`,
  scope: (composer) => composer.closest('[data-testid="composePostView"]') ?? outTo(composer, SEND),
  // A described picture and an undescribed one differ by an icon alone, which is no mark to rely on.
  media: (composer) => {
    const view = composer.closest('[data-testid="composePostView"]')?.querySelector('[data-testid="selectedPhotosView"]');
    return view ? previewsIn(view, 'img, video') : [];
  },
  handle: () => handleFrom('[role="navigation"] a[href^="/profile/"]', /^\/profile\/([^/]+)/),
};
