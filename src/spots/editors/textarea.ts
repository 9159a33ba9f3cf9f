import type { EditorReader } from './editor';

export const textarea: EditorReader = {
  recognises: (composer) => composer instanceof HTMLTextAreaElement || (composer instanceof HTMLInputElement && composer.type === 'text'),
  read: (composer) => (composer as HTMLTextAreaElement | HTMLInputElement).value.replace(/\r\n?/g, '\n'),
};
