/** Attributes that say what an element is and never what anybody wrote or who they are. */
const KEPT = ['role', 'type', 'contenteditable', 'data-testid', 'data-e2e', 'data-lexical-editor', 'data-block', 'aria-multiline', 'aria-modal'];
const EDITABLE = 'textarea, input[type="text"], [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const MOST = 12;
const DEEPEST = 14;

/** Letters and hyphens only: the numbers that a site puts into its names, by which it knows people and posts, are nobody's business. */
const plainName = (name: string): string => name.replace(/[^a-z_-]+/gi, '#').slice(0, 60);

function line(element: Element): string {
  const attributes = KEPT.filter((name) => element.hasAttribute(name)).map((name) => `[${name}="${plainName(element.getAttribute(name) ?? '')}"]`);
  const classes = [...element.classList].slice(0, 4).map((name) => `.${plainName(name)}`);
  return element.tagName.toLowerCase() + classes.join('') + attributes.join('');
}

function* editablesIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(EDITABLE)) yield element;
    if (element.shadowRoot) yield* editablesIn(element.shadowRoot);
  }
}

/**
 * How the boxes that can be written in stand in this page: tags, roles and the site's own marks, and no text at all. For the
 * person to read and, if they wish, to send to whoever mends the adapter.
 */
export function structureOf(page: Document, host: string): string {
  const boxes: string[] = [];
  for (const box of editablesIn(page)) {
    if (boxes.length >= MOST) break;
    const path: string[] = [];
    for (let at: Node | null = box; at && path.length < DEEPEST; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
      if (at instanceof Element) path.push(line(at));
      else if (at instanceof ShadowRoot) path.push('#shadow-root');
    }
    const { width, height } = box.getBoundingClientRect();
    boxes.push(`${path.reverse().join(' > ')}\n  ${Math.round(width)} × ${Math.round(height)}`);
  }
  return [`${host}, ${boxes.length} boxes`, ...boxes].join('\n');
}
