import { linesIn } from './blocks';
import type { EditorReader } from './editor';

/**
 * An element that the browser itself lets people edit, in any of its three modes. It writes a hard space where an ordinary
 * one would be lost, and ends text that stops in a line break with one more, which is only there to be seen.
 */
export const editable: EditorReader = {
  recognises: (composer) => composer instanceof HTMLElement && composer.isContentEditable,
  read: (composer) => {
    const text = linesIn(composer).replace(/\u00a0/g, ' ');
    const plain = composer.getAttribute('contenteditable') === 'plaintext-only';
    return plain && text.endsWith('\n') ? text.slice(0, -1) : text;
  },
};
