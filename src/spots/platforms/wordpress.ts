import type { Media } from '../../shared/draft';
import type { PlatformReader, Spot } from './adapter';
import { outTo } from './around';

/** A blog's editor: blocks, each an editable of its own, or the classic one in a frame. Departments' blogs are made with it. */
export const wordpressSpot: Spot = {
  id: 'wordpress',
  platform: 'wordpress',
  hosts: [],
  closedPaths: /^\/wp-admin\/(options|users|profile|user-edit|plugins|themes)/,
  composers: [
    '.block-editor-block-list__layout.is-root-container',
    '.editor-post-title__input',
    '#titlewrap input#title',
    'body#tinymce.mce-content-body',
    'textarea#content.wp-editor-area',
  ],
  recognise: () => document.querySelector('body.wp-admin, body#tinymce.mce-content-body, body.block-editor-iframe__body') !== null,
  frames: true,
};

const SEND = '.editor-post-publish-button, #publish';

export const wordpressReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: `${SEND}, .block-editor-block-toolbar, .editor-header`,
  keepsText: true,
  scope: (composer) => outTo(composer, SEND),
  media: (composer) => [...composer.querySelectorAll<HTMLImageElement>('.wp-block-image img, img:not([data-mce-bogus]):not(.emoji)')].map(mediaOf),
};

/** Where nothing was written the editor itself says so, in a sentence of its own. */
const SAYS_NONE = /empty alt attribute/i;

const mediaOf = ({ alt }: HTMLImageElement): Media => ({ kind: 'image', alt: SAYS_NONE.test(alt) ? '' : alt });
