import type { EditorReader } from './editor';

export const textarea: EditorReader = {
  recognises: (composer) => composer instanceof HTMLTextAreaElement,
  read: (composer) => (composer as HTMLTextAreaElement).value.replace(/\r\n?/g, '\n'),
};
