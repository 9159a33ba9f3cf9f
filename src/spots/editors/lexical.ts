import { linesIn } from './blocks';
import type { EditorReader } from './editor';

/** Lexical. While a character is being composed it puts a zero-width space into the text, which is not part of it. */
export const lexical: EditorReader = {
  recognises: (composer) => composer.hasAttribute('data-lexical-editor'),
  read: (composer) => linesIn(composer).replace(/\u200b/g, ''),
};
