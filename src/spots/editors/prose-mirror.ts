import { linesIn } from './blocks';
import type { EditorReader } from './editor';

/** ProseMirror, and TipTap, which is built on it. */
export const proseMirror: EditorReader = {
  recognises: (composer) => composer.classList.contains('ProseMirror'),
  read: (composer) => linesIn(composer),
};
