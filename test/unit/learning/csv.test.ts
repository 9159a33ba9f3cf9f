import { expect, it } from 'vitest';
import { moodleCsv } from '../../../src/learning/csv';

it('dates a completion by the calendar in the UK, as the screen does', () => {
  const completions = [{ tip: 'a', at: Date.parse('2026-06-30T23:30:00Z'), pack: 'core', version: '1' }];
  expect(moodleCsv({ id: 'ann' }, { completions, attempts: [], outcomes: [], courses: [] })).toContain('ann,a,2026-07-01,100');
});
