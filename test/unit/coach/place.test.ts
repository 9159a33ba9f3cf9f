import { describe, expect, it } from 'vitest';
import { type Box, overlap, placeChip, placePanel } from '../../../src/coach/geometry/place';

const view = { width: 1280, height: 800 };
const chip = { width: 40, height: 24 };
const composer: Box = { left: 300, top: 100, width: 500, height: 60 };
const toolbar: Box = { left: 300, top: 160, width: 500, height: 40 };

describe('the chip', () => {
  it('stands at the lower right, outside the composer', () => {
    expect(placeChip(chip, composer, [toolbar], view)).toEqual({ left: 808, top: 136 });
  });

  it('goes left where the right is taken, and away where everything is', () => {
    const sidebar: Box = { left: 801, top: 0, width: 479, height: 800 };
    expect(placeChip(chip, composer, [toolbar, sidebar], view)?.left).toBe(252);
    const everything: Box = { left: 0, top: 0, width: 1280, height: 800 };
    expect(placeChip(chip, composer, [everything], view)).toBeUndefined();
  });

  it('never leaves the view nor covers what must stay clear, wherever the composer is', () => {
    for (let left = -100; left < 1300; left += 37) {
      for (let top = -100; top < 900; top += 41) {
        const at: Box = { ...composer, left, top };
        const bar: Box = { left, top: top + 60, width: 500, height: 40 };
        const place = placeChip(chip, at, [bar], view);
        if (!place) continue;
        const box = { ...place, ...chip };
        expect(overlap(box, at) || overlap(box, bar)).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.left + 40 <= 1280 && box.top + 24 <= 800).toBe(true);
      }
    }
  });
});

describe('the panel', () => {
  it('stands beside the composer where there is room', () => {
    expect(placePanel(400, composer, [toolbar], view)).toEqual({ left: 808, top: 100, width: 360, maxHeight: 400 });
  });

  it('is moved up so that all of it is in view', () => {
    const low: Box = { ...composer, top: 700 };
    const place = placePanel(400, low, [], view);
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(800);
  });

  it('goes above or below where there is no room beside, and never over the words', () => {
    const narrow = { width: 640, height: 800 };
    const low: Box = { left: 20, top: 500, width: 600, height: 60 };
    const place = placePanel(300, low, [], narrow);
    expect(overlap({ ...place, height: place.maxHeight }, low)).toBe(false);
  });

  it('shrinks and scrolls in a small view rather than cover the words', () => {
    const phone = { width: 320, height: 568 };
    const low: Box = { left: 10, top: 300, width: 300, height: 60 };
    const place = placePanel(900, low, [], phone);
    expect(place.width).toBeLessThanOrEqual(320);
    expect(overlap({ ...place, height: place.maxHeight }, low)).toBe(false);
  });
});
