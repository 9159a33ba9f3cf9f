import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/checks/checker';
import type { Pack } from '../../../src/guidance/pack';
import { CENTRAL, makePack, makeRule } from './make-pack';

const TEXT = 'The bridge at Kirkby opens on Friday with a band, a ribbon and the longest queue in town. Bring a coat. '.repeat(3).slice(0, 280);

/** Rules with terms of their own, none of them in the text. */
const rules = (count: number): Pack =>
  makePack(Array.from({ length: count }, (_, at) => makeRule({ terms: [`qua${at}x word`, `zeb${at}y`] }, { id: `rule-${at}` })));

function timeOf(count: number): number {
  const checker = createChecker([rules(count)]);
  for (let round = 0; round < 300; round += 1) checker.check({ text: TEXT }, CENTRAL);
  const times = Array.from({ length: 500 }, () => {
    const started = performance.now();
    checker.check({ text: TEXT }, CENTRAL);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[250] as number;
}

describe('speed', () => {
  it('does not grow with the number of rules', () => {
    timeOf(100);
    expect(timeOf(10_000)).toBeLessThan(1.5 * timeOf(1000) + 0.05);
  }, 30_000);
});
