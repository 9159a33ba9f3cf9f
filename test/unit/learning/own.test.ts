import { describe, expect, it } from 'vitest';
import type { Tip } from '../../../src/guidance/pack';
import { courseProgress } from '../../../src/learning/course-progress';
import { coverage, promptsByWeek, widthOf } from '../../../src/learning/gap';
import type { KnownTip } from '../../../src/learning/known-tips';
import { ownStatements } from '../../../src/learning/own-statements';
import { takeIn } from '../../../src/learning/take-in';
import { weekOf } from '../../../src/learning/weeks';
import { whatNext } from '../../../src/learning/what-next';
import type { Outcome } from '../../../src/shared/outcome';
import { DAY, NOW } from './make-learner';

const tip = (id: string, more: Partial<Tip> = {}): Tip => ({ id, gap: 'knowledge', area: 'press', title: { en: id }, ...more }) as Tip;
const outcome = (kind: Outcome['kind'], at: number, rule = 'r'): Outcome => ({ kind, rule, tip: 'a', draft: 'd', platform: 'x', at });

describe('what somebody gives away of their learning', () => {
  const evidence = {
    completions: [{ tip: 'a', at: NOW, pack: 'core', version: '1' }],
    attempts: [{ tip: 'a', at: NOW, right: true, answer: 1 }],
    outcomes: [outcome('shown', NOW - 14 * DAY), outcome('dismissed', NOW - 14 * DAY), outcome('shown', NOW), outcome('practised', NOW + 1)],
    courses: [],
  };
  const tips = [{ tip: tip('a'), pack: 'core', version: '1' }];

  it('is what a trainer reads: completions, answers, practice, and counts of weeks that are over', async () => {
    const taken = await takeIn(ownStatements({ id: 'ann', team: 'Press' }, evidence, tips, NOW + 2));
    expect(taken?.tally).toMatchObject({ ours: 4, broken: 0, changed: 0 });
    expect(taken?.learners.get('ann')).toEqual({
      id: 'ann',
      name: '',
      team: 'Press',
      saidAt: NOW + 1,
      completed: { a: NOW },
      answers: { a: [[NOW, 1, true]] },
      passed: {},
      practised: { a: [NOW + 1] },
      weeks: { [weekOf(NOW - 14 * DAY)]: { r: { tip: 'a', shown: 1, followed: 0, dismissed: 1, postedAnyway: 0 } } },
    });
  });

  it('has the same ids when it is made again, and no name that was not typed in', () => {
    const first = ownStatements({ id: 'ann' }, evidence, tips, NOW + 2);
    expect(ownStatements({ id: 'ann' }, evidence, tips, NOW + DAY).slice(0, 3)).toEqual(first.slice(0, 3));
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
    expect(JSON.stringify(first)).not.toContain('mbox');
    expect(first[0]?.actor).toEqual({ objectType: 'Agent', account: { homePage: 'https://gap-monitor.example.org', name: 'ann' } });
  });
});

describe('a course', () => {
  const course = { id: 'c', title: { en: 'C' }, tips: ['a', 'b', 'gone'], due: '2026-11-20', passMark: 1 };
  const all = new Set(['a', 'b']);
  const right = (name: string, at: number) => ({ tip: name, at, right: true });
  const wrong = (name: string, at: number) => ({ tip: name, at, right: false });

  it('leaves out tips that were withdrawn, names the next, and is overdue after its day', () => {
    const progress = courseProgress(course, all, new Set(['a']), [right('a', 1)], '2026-11-21');
    expect(progress).toMatchObject({ tips: ['a', 'b'], done: ['a'], next: 'b', passed: false, overdue: true, firstGo: 1 });
    expect(courseProgress(course, all, new Set(), [], '2026-11-20').overdue).toBe(false);
  });

  it('is passed by answering well enough, at the first go or when it is taken again', () => {
    const slipped = [wrong('a', 1), right('a', 2), right('b', 3)];
    expect(courseProgress(course, all, all, slipped, '2026-11-10')).toMatchObject({ passed: false, belowMark: true, firstGo: 0.5, again: ['a'] });
    expect(courseProgress(course, all, all, [...slipped, right('a', 4)], '2026-11-10')).toMatchObject({ passed: true, belowMark: false, again: [] });
  });

  it('that missed its mark goes on with the question that was missed, not with its first', () => {
    const slipped = [right('a', 1), wrong('b', 2), right('b', 3)];
    expect(courseProgress(course, all, all, slipped, '2026-11-10')).toMatchObject({ belowMark: true, next: 'b' });
    expect(courseProgress(course, all, all, [...slipped, right('b', 4)], '2026-11-10').next).toBeUndefined();
  });
});

describe('the gap monitor', () => {
  it('counts tips for every area in each, and says how wide a gap is', () => {
    const tips = [tip('a'), tip('b', { area: 'all' }), tip('c', { gap: 'political', area: 'strategy' })];
    const cells = coverage(tips, (id) => (id === 'b' ? 1 : 0));
    expect(cells).toHaveLength(15);
    expect(cells.find(({ gap, area }) => gap === 'knowledge' && area === 'press')).toMatchObject({ tips: 2, known: 1 });
    expect(cells.find(({ gap, area }) => gap === 'knowledge' && area === 'marketing')).toMatchObject({ tips: 1, known: 1 });
    expect(widthOf(tips, 'knowledge', (id) => (id === 'b' ? 1 : 0))).toBe(0.5);
    expect(widthOf([], 'political', () => 0)).toBe(0);
  });

  it('gathers prompts by the week they came in, by the calendar in the United Kingdom', () => {
    // Monday 30 March 2026, 00:30 in London, is still Sunday by UTC.
    expect(weekOf(Date.parse('2026-03-29T23:30:00Z'))).toBe('2026-03-30');
    const weeks = ['2026-11-16', '2026-11-23'];
    const [before, now] = promptsByWeek([outcome('shown', NOW), outcome('followed', NOW), outcome('shown', NOW - 5 * DAY)], weeks, () => true);
    expect(before).toMatchObject({ shown: 1, followed: 0 });
    expect(now).toMatchObject({ shown: 1, followed: 1 });
  });

  it('says what to learn next and why, each tip once', () => {
    const tips = [tip('duty', { concerns: ['party-political'] }), tip('met'), tip('fading'), tip('course'), tip('known')];
    const known = new Map(
      [
        ['fading', NOW - 1],
        ['known', NOW + DAY],
      ].map(([id, dueAt]): [string, KnownTip] => [
        String(id),
        { tip: String(id), completedAt: 0, dueAt: Number(dueAt), fresh: Number(dueAt) > NOW, practised: 0, raised: 0 },
      ]),
    );
    const next = whatNext(
      tips,
      {
        known,
        met: new Map([
          ['met', 3],
          ['known', 9],
        ]),
        inCourses: ['course', 'met'],
      },
      NOW,
    );
    expect(next.map((one) => [one.tip.id, one.reason])).toEqual([
      ['met', 'raised'],
      ['course', 'course'],
      ['fading', 'fading'],
      ['duty', 'duty'],
    ]);
  });
});
