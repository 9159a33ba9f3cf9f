const BLOCK = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, section, figure, figcaption, article';
/** Editors put these in so that an empty line has a height, or that a caret can stand somewhere. They are no line breaks. */
const FILLER = '[data-lexical-managed-linebreak], .ProseMirror-trailingBreak, [data-mce-bogus]';

/**
 * The text of an editable element that is made of blocks: each innermost block is a line, text before the first block is one
 * too, and a `<br>` begins a new line unless it is only there to give its block a height. Neither `innerText` (which doubles
 * the space between paragraphs) nor `textContent` (which has no lines) is what would be posted.
 */
export function linesIn(root: Element): string {
  const lines: string[] = [];
  /** Whether what comes next belongs to the last line. */
  let open = false;

  const write = (text: string): void => {
    if (!open) lines.push('');
    open = true;
    lines[lines.length - 1] += text;
  };
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = (node as Text).data;
        if (text) write(text);
      } else if (node instanceof Element && !node.matches('[aria-hidden="true"], style, script')) element(node);
    }
  };
  const element = (node: Element): void => {
    if (node instanceof HTMLBRElement) {
      if (isFiller(node, root)) return;
      write('');
      lines.push('');
    } else if (node instanceof HTMLImageElement) {
      write(node.alt);
    } else if (node.matches(BLOCK)) {
      open = false;
      if (!node.querySelector(BLOCK)) write('');
      walk(node);
      open = false;
    } else walk(node);
  };

  walk(root);
  return lines.join('\n');
}

/** A `<br>` with nothing after it in its block only holds the block open. */
function isFiller(br: Element, root: Element): boolean {
  if (br.matches(FILLER)) return true;
  for (let at: Element | null = br; at && at !== root && (at === br || !at.matches(BLOCK)); at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === Node.ELEMENT_NODE || (next.nodeType === Node.TEXT_NODE && (next as Text).data)) return false;
    }
  }
  return true;
}
