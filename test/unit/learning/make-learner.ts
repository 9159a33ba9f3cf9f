import { makeStatement, type Statement } from '../../../src/learning/statement';

export const DAY = 24 * 60 * 60 * 1000;
export const NOW = Date.parse('2026-11-24T10:00:00Z');

export const completed = (learner: string, tip: string, at = NOW, team = 'Web team'): Statement =>
  makeStatement(
    { id: learner, name: `Name of ${learner}`, team },
    { verb: 'completed', about: `tip/core/${tip}`, at, result: { completion: true, success: true } },
    tip,
  );

export const answered = (learner: string, tip: string, right: boolean, at = NOW, answer = 0): Statement =>
  makeStatement(
    { id: learner, team: 'Web team' },
    { verb: 'answered', about: `tip/core/${tip}`, at, result: { success: right, response: String(answer) } },
    tip,
  );
