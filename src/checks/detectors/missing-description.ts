import type { Detector } from './detector';

const FILE_NAME = /^\s*(?:[\w-]+\.(?:jpe?g|png|gif|webp|heic|mp4|mov)|(?:img|dsc|image|photo|picture|screenshot|untitled)[\s_-]*\d*)\s*$/i;

/** A picture, GIF or film without a description; a file name describes nothing. */
export const missingDescription: Detector = {
  find: ({ draft }) => (draft.media?.some(({ alt }) => !alt || alt.trim() === '' || FILE_NAME.test(alt)) ? [] : undefined),
};
