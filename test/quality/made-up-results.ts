import { makeStatement, type Statement } from '../../src/learning/statement';

const DAY = 24 * 60 * 60 * 1000;

/** Statements of made-up learners, evenly spread: for measuring, and for looking at a full dashboard. The same each time. */
export function madeUpResults(count: number, learners: number, tips: readonly string[], now: number): Statement[] {
  return Array.from({ length: count }, (_, at): Statement => {
    const person = at % learners;
    const turn = Math.floor(at / learners);
    const tip = tips[(person * 7 + turn) % tips.length] ?? 'a';
    const when = now - ((person * 13 + turn * 37) % 380) * DAY - at;
    const who = { id: `learner-${person}`, name: `Learner ${person}`, team: `Team ${person % 40}` };
    if (turn % 3 === 0) return makeStatement(who, { verb: 'completed', about: `tip/core/${tip}`, at: when, result: { completion: true, success: true } }, tip);
    return makeStatement(
      who,
      { verb: 'answered', about: `tip/core/${tip}`, at: when, result: { success: (person + turn) % 4 > 0, response: String((person + turn) % 3) } },
      tip,
    );
  });
}
