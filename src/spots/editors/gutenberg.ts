import { linesIn } from './blocks';
import type { EditorReader } from './editor';

const ROOT = '.block-editor-block-list__layout.is-root-container';
/** Text that people write in a block; what surrounds it are the editor's own controls. */
const WRITTEN = '.block-editor-rich-text__editable, textarea.block-editor-plain-text';

/** WordPress: every block is an editable of its own. One line for each, in the order in which they stand. */
export const gutenberg: EditorReader = {
  recognises: (composer) => composer.matches(ROOT),
  read: (composer) =>
    [...composer.querySelectorAll(WRITTEN)]
      .filter((block) => !block.parentElement?.closest(WRITTEN))
      .map((block) => (block instanceof HTMLTextAreaElement ? block.value : linesIn(block).replace(/\ufeff/g, '')))
      .join('\n')
      .replace(/\n+$/, ''),
};
