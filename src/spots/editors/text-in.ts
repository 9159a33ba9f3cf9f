/** The text under a node, in order. Platforms paint some emoji as pictures; the description is then the emoji itself. */
export function textIn(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
    else if (child instanceof HTMLImageElement) text += child.alt;
    else text += textIn(child);
  }
  return text;
}
