import type { EditorReader } from './editor';
import { textIn } from './text-in';

/**
 * Draft.js: one element with `data-block` for each line, in which decorators (mentions, hashtags, links, emoji) split the
 * text into spans. An empty line is a `<br data-text>`. A line that ends in a soft break shows that break twice, because a
 * lone trailing newline would not be painted; the editor holds it once.
 */
export const draftJs: EditorReader = {
  recognises: (composer) => composer.querySelector('[data-contents="true"]') !== null,
  read: (composer) => [...composer.querySelectorAll('[data-block="true"]')].map(lineOf).join('\n'),
};

function lineOf(block: Element): string {
  const line = textIn(block);
  return line.endsWith('\n') ? line.slice(0, -1) : line;
}
