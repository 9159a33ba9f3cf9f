import { linesIn } from './blocks';
import type { EditorReader } from './editor';

/** Quill 1 and 2. Its off-screen clipboard is editable too, and is no composer. Mentions may hold invisible joiners. */
export const quill: EditorReader = {
  recognises: (composer) => composer.classList.contains('ql-editor'),
  read: (composer) => linesIn(composer).replace(/\ufeff/g, ''),
};
