import { describe, expect, it } from 'vitest';
import { knownTips } from '../../../src/learning/known-tips';
import { memoryOf, withRaised } from '../../../src/learning/memory';
import { DAY, NOW } from './make-learner';

const right = (at: number) => ({ at, right: true });
const wrong = (at: number) => ({ at, right: false });

describe('what is remembered of a tip', () => {
  it('comes back after days, later each time it is answered rightly, sooner after a mistake', () => {
    const once = memoryOf([right(NOW)]);
    const first = (once?.dueAt ?? 0) - NOW;
    expect(first).toBeGreaterThanOrEqual(DAY);
    const again = memoryOf([right(NOW), right(once?.dueAt ?? 0)]);
    expect((again?.dueAt ?? 0) - (once?.dueAt ?? 0)).toBeGreaterThan(first);
    const slipped = memoryOf([right(NOW), wrong(once?.dueAt ?? 0)]);
    expect((slipped?.dueAt ?? 0) - (once?.dueAt ?? 0)).toBeLessThan(first);
  });

  it('is the same in whatever order the answers come, and survives a clock moved back a year', () => {
    const answers = [right(NOW), wrong(NOW - 365 * DAY), right(NOW - 20 * DAY)];
    expect(memoryOf(answers)).toEqual(memoryOf([...answers].reverse()));
    expect(memoryOf(answers)?.lastAt).toBe(NOW);
    expect(memoryOf([])).toBeUndefined();
  });

  it('is due at once when a draft shows the same again, and not for what a draft showed before', () => {
    const memory = { lastAt: NOW, dueAt: NOW + 10 * DAY };
    expect(withRaised(memory, NOW + DAY).dueAt).toBe(NOW + DAY);
    expect(withRaised(memory, NOW - DAY).dueAt).toBe(NOW + 10 * DAY);
  });
});

describe('what somebody has to show for a tip', () => {
  it('counts a draft once, however often it raised or practised it, and only since it was completed', () => {
    const outcome = (kind: 'shown' | 'practised', draft: string, at: number) => ({ kind, draft, at, tip: 'a', rule: 'r', platform: 'x' as const });
    const known = knownTips(
      {
        completions: [{ tip: 'a', at: NOW }],
        attempts: [{ tip: 'a', at: NOW, right: true }],
        outcomes: [
          outcome('practised', '1', NOW - DAY),
          outcome('practised', '2', NOW + 1),
          outcome('practised', '2', NOW + 2),
          outcome('practised', '3', NOW + 3),
          outcome('shown', '4', NOW + 4),
        ],
      },
      NOW + 5,
    ).get('a');
    expect(known).toMatchObject({ practised: 2, raised: 1, fresh: false, dueAt: NOW + 4 });
  });
});
