import { describe, expect, it } from 'vitest';
import type { Tip } from '../../../src/guidance/pack';
import { gapsByMonth, lastMonths } from '../../../src/learning/by-month';
import { type LearnerRecord, newLearner } from '../../../src/learning/learner';
import { peopleOf, teachNext, teamsOf, tipLines, wearyRules } from '../../../src/learning/team';
import { DAY, NOW } from './make-learner';

const tip = (id: string, gap: Tip['gap'] = 'knowledge'): Tip => ({ id, gap, area: 'press' }) as Tip;
const person = (id: string, team: string, more: Partial<LearnerRecord> = {}): LearnerRecord => ({ ...newLearner(id), team, ...more });
const team = (name: string, size: number, done: number): LearnerRecord[] =>
  Array.from({ length: size }, (_, at) => person(`${name}${at}`, name, { completed: at < done ? { a: NOW } : {} }));

describe('a trainer’s view', () => {
  const learners = [...team('press', 6, 3), ...team('web', 4, 4)];

  it('shows teams of fewer than five as counts, and nobody in them by name', () => {
    const tips = [tip('a'), tip('b')];
    expect(teamsOf(learners, tips)).toEqual([
      { team: 'press', people: 6, completions: 3, share: 0.25 },
      { team: 'web', people: 4, completions: 4, share: undefined },
    ]);
    const { people, hidden } = peopleOf(learners, tips, undefined, '2026-11-24');
    expect(people.map((one) => one.team)).toEqual(Array(6).fill('press'));
    expect(hidden).toBe(4);
  });

  it('knows who is overdue: not those who passed, and nobody on the last day', () => {
    const course = { id: 'c', title: { en: 'C' }, tips: ['a'], due: '2026-11-24' };
    const some = [...team('press', 5, 0)];
    some[0] = person('press0', 'press', { passed: { c: NOW } });
    const overdue = (today: string): number => peopleOf(some, [tip('a')], course, today).people.filter((one) => one.overdue).length;
    expect(overdue('2026-11-24')).toBe(0);
    expect(overdue('2026-11-25')).toBe(4);
  });

  it('tells what people get wrong, and whether drafts changed after', () => {
    const week = (monday: string, shown: number) => ({ [monday]: { r: { tip: 'a', shown, followed: 0, dismissed: 0, postedAnyway: 0 } } });
    const at = Date.parse('2026-10-14T10:00:00Z');
    const [line] = tipLines(
      [
        person('p', 't', {
          completed: { a: at },
          answers: {
            a: [
              [at - 1, 2, false],
              [at, 0, true],
            ],
          },
          weeks: { ...week('2026-09-28', 4), ...week('2026-10-12', 9), ...week('2026-10-26', 1) },
        }),
      ],
      [tip('a')],
    );
    expect(line).toMatchObject({ completed: 1, firstGo: 0, mistake: { answer: 2, times: 1 }, before: 4, after: 1 });
  });

  it('says which tip to teach next and which rules the press office should look at', () => {
    const weeks = {
      '2026-10-05': {
        r: { tip: 'b', shown: 12, followed: 1, dismissed: 7, postedAnyway: 4 },
        q: { tip: 'a', shown: 12, followed: 12, dismissed: 0, postedAnyway: 0 },
      },
    };
    const some = [person('p', 't', { weeks }), person('q', 't')];
    expect(teachNext(some, [tip('a'), tip('b')])?.id).toBe('b');
    expect(wearyRules(some)).toEqual([{ rule: 'r', shown: 12, dismissed: 7 }]);
    expect(teachNext([person('p', 't', { completed: { a: NOW } })], [tip('a')])).toBeUndefined();
  });

  it('shows how gaps close from month to month', () => {
    const months = lastMonths(3, NOW);
    expect(months).toEqual(['2026-09', '2026-10', '2026-11']);
    const some = [person('p', 't', { completed: { a: NOW - 40 * DAY } }), person('q', 't', { completed: { a: NOW, b: NOW - 900 * DAY } })];
    const width = gapsByMonth(some, [tip('a'), tip('b', 'political')], months).map(({ width }) => [width.knowledge, width.political]);
    expect(width).toEqual([
      [1, 0.5],
      [0.5, 0.5],
      [0, 0.5],
    ]);
  });
});
