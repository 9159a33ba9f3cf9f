import { describe, expect, it } from 'vitest';
import { fitRows, type Row, scoreOf } from '../../quality/logistic-regression';
import { minimise } from '../../quality/minimise';

const row = (...index: number[]): Row => ({ index: Int32Array.from(index), value: Float64Array.from(index, () => 1) });

describe('minimise', () => {
  it('finds the lowest point of a long narrow bowl', () => {
    const found = minimise(new Float64Array([5, -7, 3]), (point, gradient) => {
      const steep = [1, 100, 0.1];
      const lowest = [2, -1, 40];
      let value = 0;
      steep.forEach((each, at) => {
        const off = (point[at] as number) - (lowest[at] as number);
        value += each * off * off;
        gradient[at] = 2 * each * off;
      });
      return value;
    });
    expect(found[0]).toBeCloseTo(2, 2);
    expect(found[1]).toBeCloseTo(-1, 2);
    expect(found[2]).toBeCloseTo(40, 1);
  });
});

describe('fitRows', () => {
  const rows = [row(0, 2), row(0, 3), row(0), row(1, 2), row(1, 3), row(1)];
  const isPositive = [true, true, true, false, false, false];
  it('learns what tells the drafts apart, and nothing from the rest', () => {
    const fitted = fitRows(rows, isPositive, 4, { l2: 1, positive: 1, keep: 4 });
    expect(scoreOf(fitted, row(0))).toBeGreaterThan(0.3);
    expect(scoreOf(fitted, row(1))).toBeLessThan(-0.3);
    expect(Math.abs(fitted.weights[2] as number)).toBeLessThan(0.05);
  });
  it('keeps only as many features as it may', () => {
    const fitted = fitRows(rows, isPositive, 4, { l2: 1, positive: 1, keep: 2 });
    expect([...fitted.weights].map((weight) => weight !== 0)).toEqual([true, true, false, false]);
  });
});
