import type { PlatformReader, Spot } from './adapter';
import { outTo, previewsIn, textOf } from './around';

/** The composer of posts is Quill in the open shadow root of `#interop-outlet`; comments are TipTap in the page itself. */
export const linkedinSpot: Spot = {
  id: 'linkedin',
  platform: 'linkedin',
  hosts: ['www.linkedin.com'],
  closedPaths: /^\/(messaging|checkpoint|login|uas|psettings|mypreferences|jobs|learning)(\/|$)/,
  composers: [
    '.ql-editor[contenteditable="true"]',
    '[role="textbox"][contenteditable="true"][aria-label^="Text editor for creating"]',
    '[data-test-article-editor-content-textbox]',
    '#article-editor-headline__textarea',
  ],
};

const SEND = [
  'button.share-actions__primary-action',
  'button.article-editor-nav__publish',
  '[class*="comments-comment-box__submit-button"]',
  'form button[type="submit"]',
].join(', ');

export const linkedinReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: `${SEND}, .share-creation-state__footer, .share-creation-state__media-preview`,
  scope: (composer) => outTo(composer, SEND),
  // The previews do not say whether a picture has a description, and what is not known is not claimed.
  media: (composer) => previewsIn(outTo(composer, SEND), '.share-creation-state__media-preview img, .share-media-preview img'),
  /** A comment answers the post that it stands under. */
  replyTo: (composer) => {
    const post = composer.closest('[data-urn], article, [role="article"]');
    const text = textOf(post?.querySelector('[data-testid="expandable-text-box"], .update-components-text, [dir="ltr"]'));
    return text ? { text, author: textOf(post?.querySelector('.update-components-actor__title')) || undefined } : undefined;
  },
  // The header of the box names the person or the page that posts.
  handle: (composer) => {
    const root = composer.getRootNode() as Document | ShadowRoot;
    return textOf(root.querySelector('button.share-unified-settings-entry-button')) || undefined;
  },
};
