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

/** Some changes move nothing that can be watched, such as a dialog that opens over the composer. In milliseconds. */
const SLOW_LOOK = 1000;

/** Keeps chip and panel beside the composer while it scrolls, grows and moves. Returns what stops it. */
export function follow(following: Following): () => void {
  const grows = following.panel?.firstElementChild ?? following.chip;
  const stop = autoUpdate(following.composer, grows as HTMLElement, () => arrange(following));
  const slow = setInterval(() => arrange(following), SLOW_LOOK);
  return () => {
    clearInterval(slow);
    stop();
  };
}

/** What belongs to another dialog, or lies under the one that the composer is in, is not in anybody's way. */
function clearOf(composer: HTMLElement, keepClear: string): Box[] {
  // A composer may stand in a shadow root, and what belongs to it then stands there too.
  const root = composer.getRootNode() as Document | ShadowRoot;
  const dialog = composer.closest('[role="dialog"], dialog');
  const mine = [...root.querySelectorAll(keepClear)].filter((one) => one.closest('[role="dialog"], dialog') === dialog);
  return mine.map(boxOf).filter((box) => box.width > 0 && box.height > 0);
}

/** Whether people can see the composer: in the view, and with nothing of the page's lying over it. */
function inSight(composer: HTMLElement, anchor: Box, view: { width: number; height: number }): boolean {
  if (anchor.width === 0 || anchor.top >= view.height || anchor.top + anchor.height <= 0) return false;
  const root = composer.getRootNode() as Document | ShadowRoot;
  const x = Math.min(Math.max(anchor.left + anchor.width / 2, 0), view.width - 1);
  // Near its lower edge, where the chip stands.
  const y = Math.min(Math.max(anchor.top + anchor.height - 6, 0), view.height - 1);
  const there = root.elementFromPoint(x, y);
  return there === null || composer.contains(there) || there.contains(composer) || there === document.documentElement.lastElementChild;
}

function arrange({ composer, chip, panel, keepClear }: Following): void {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const anchor = boxOf(composer);
  const clear = clearOf(composer, keepClear);
  const seen = inSight(composer, anchor, view);
  const spot = seen ? placeChip({ width: chip.offsetWidth, height: chip.offsetHeight }, anchor, clear, view) : undefined;
  chip.style.visibility = spot ? 'visible' : 'hidden';
  if (spot) move(chip, spot);
  if (!panel) return;
  panel.style.visibility = seen ? 'visible' : 'hidden';
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
