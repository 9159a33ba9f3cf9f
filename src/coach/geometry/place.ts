/** A rectangle in CSS pixels, measured from the viewport's top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  left: number;
  top: number;
}

const MARGIN = 8;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const within = (box: Box, view: Size): boolean => box.left >= 0 && box.top >= 0 && box.left + box.width <= view.width && box.top + box.height <= view.height;

/** The first place that lies in the view and covers nothing that must stay clear; `undefined` where there is none. */
function firstFree(places: Point[], size: Size, clear: Box[], view: Size): Point | undefined {
  return places.find((place) => {
    const box = { ...place, ...size };
    return within(box, view) && !clear.some((other) => overlap(box, other));
  });
}

/**
 * Where the chip goes: at the composer's lower edge, outside it, clear of all that must stay clear.
 * `undefined` where every place would cover something; then the chip stays away and the keyboard command still works.
 */
export function placeChip(chip: Size, composer: Box, clear: Box[], view: Size): Point | undefined {
  const right = composer.left + composer.width;
  // A composer as wide as the view, or wider: its corner is out of sight, the view's own is not.
  const edge = Math.min(right, view.width - MARGIN) - chip.width;
  const bottom = composer.top + composer.height;
  const beside = bottom - chip.height;
  const places: Point[] = [
    { left: right + MARGIN, top: beside },
    { left: composer.left - chip.width - MARGIN, top: beside },
    { left: composer.left, top: bottom + MARGIN },
    { left: edge, top: bottom + MARGIN },
    { left: edge, top: composer.top - chip.height - MARGIN },
    { left: composer.left, top: composer.top - chip.height - MARGIN },
  ];
  return firstFree(places, chip, [composer, ...clear], view);
}

export interface PanelPlace extends Point {
  width: number;
  maxHeight: number;
}

const PANEL_WIDTH = 360;
/** Less than this is too little to read a finding in. */
const PANEL_MIN_HEIGHT = 160;

/**
 * Where the panel goes: beside the composer where there is room, otherwise above or below it; never over the words being
 * written nor over what must stay clear. In a view too small for all that, it keeps to the larger strip above or below.
 */
export function placePanel(height: number, composer: Box, clear: Box[], view: Size): PanelPlace {
  const width = Math.min(PANEL_WIDTH, view.width - 2 * MARGIN);
  const all = [composer, ...clear];
  const left = Math.min(...all.map((box) => box.left));
  const right = Math.max(...all.map((box) => box.left + box.width));
  const lowest = Math.max(...all.map((box) => box.top + box.height)) + MARGIN;
  const tall = Math.min(height, view.height - 2 * MARGIN);
  const level = clamp(composer.top, MARGIN, view.height - tall - MARGIN);
  const inView = clamp(composer.left, MARGIN, view.width - width - MARGIN);
  const free = firstFree(
    [
      { left: right + MARGIN, top: level },
      { left: left - width - MARGIN, top: level },
      { left: inView, top: composer.top - tall - MARGIN },
      { left: inView, top: lowest },
    ],
    { width, height: tall },
    all,
    view,
  );
  if (free) return { ...free, width, maxHeight: tall };
  const above = composer.top - 2 * MARGIN;
  const below = view.height - lowest - MARGIN;
  if (above >= below) return { left: inView, top: MARGIN, width, maxHeight: Math.max(above, PANEL_MIN_HEIGHT) };
  const maxHeight = Math.max(below, PANEL_MIN_HEIGHT);
  return { left: inView, top: Math.min(lowest, view.height - maxHeight - MARGIN), width, maxHeight };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));
