/** Where the caret stands in a composer; `undefined` for a textarea, which keeps its own. */
export function caretIn(composer: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount || !composer.contains(selection.anchorNode)) return undefined;
  return selection.getRangeAt(0).cloneRange();
}

/** Gives focus back to a composer, with the caret where it was: an editable element would put it at the start. */
export function giveBack(composer: HTMLElement, caret: Range | undefined): void {
  composer.focus();
  if (!caret || !composer.contains(caret.startContainer)) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(caret);
}
