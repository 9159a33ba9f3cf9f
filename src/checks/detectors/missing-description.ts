import type { Detector } from './detector';

const FILE_NAME = /^\s*(?:[\w-]+\.(?:jpe?g|png|gif|webp|heic|mp4|mov)|(?:img|dsc|image|photo|picture|screenshot|untitled)[\s_-]*\d*)\s*$/i;

/** A picture, GIF or film without a description; a file name describes nothing. Where the page does not say, nothing is claimed. */
export const missingDescription: Detector = {
  find: ({ draft }) => (draft.media?.some(({ alt }) => alt !== null && (!alt || alt.trim() === '' || FILE_NAME.test(alt))) ? [] : undefined),
};
