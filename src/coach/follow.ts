import { autoUpdate } from '@floating-ui/dom';
import { type Box, placeChip, placePanel } from './geometry/place';

interface Following {
  composer: HTMLElement;
  chip: HTMLElement;
  panel: HTMLElement | null;
  keepClear: string;
}

const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
};

/** Keeps chip and panel beside the composer while it scrolls, grows and moves. Returns what stops it. */
export function follow(following: Following): () => void {
  const grows = following.panel?.firstElementChild ?? following.chip;
  return autoUpdate(following.composer, grows as HTMLElement, () => arrange(following));
}

function arrange({ composer, chip, panel, keepClear }: Following): void {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const anchor = boxOf(composer);
  // A composer may stand in a shadow root, and what belongs to it then stands there too.
  const root = composer.getRootNode() as Document | ShadowRoot;
  const clear = [...root.querySelectorAll(keepClear)].map(boxOf).filter((box) => box.width > 0 && box.height > 0);
  const inSight = anchor.width > 0 && anchor.top < view.height && anchor.top + anchor.height > 0;
  const spot = inSight ? placeChip({ width: chip.offsetWidth, height: chip.offsetHeight }, anchor, clear, view) : undefined;
  chip.style.visibility = spot ? 'visible' : 'hidden';
  if (spot) move(chip, spot);
  if (!panel) return;
  // What the panel would need, measured inside it: lifting its limit to measure would lose the reader's place in it.
  const frame = panel.offsetHeight - panel.clientHeight;
  const height = (panel.firstElementChild as HTMLElement).offsetHeight + frame;
  const place = placePanel(height, anchor, spot ? [...clear, boxOf(chip)] : clear, view);
  move(panel, place);
  panel.style.width = `${place.width}px`;
  panel.style.maxHeight = `${place.maxHeight}px`;
}

function move(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  element.style.left = `${Math.round(left)}px`;
  element.style.top = `${Math.round(top)}px`;
}
