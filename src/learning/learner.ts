/** What a trainer knows of one learner: everything their statements say, and nothing they wrote. */
export interface LearnerRecord {
  /** The name made up for them; people may be renamed, this stays. */
  id: string;
  /** The name last given, with when it was given. */
  name: string;
  team: string;
  saidAt: number;
  /** Tip → when it was completed first, milliseconds since 1970. */
  completed: Record<string, number>;
  /** Tip → answers: when, which, right or not. */
  answers: Record<string, [at: number, answer: number, right: boolean][]>;
  /** Course → when it was passed. */
  passed: Record<string, number>;
  /** Tip → when it was put into practice. */
  practised: Record<string, number[]>;
  /** Week (its Monday) → rule → what became of its prompts. */
  weeks: Record<string, Record<string, RuleWeek>>;
}

export interface RuleWeek {
  tip: string;
  shown: number;
  followed: number;
  dismissed: number;
  postedAnyway: number;
}

export const newLearner = (id: string): LearnerRecord => ({
  id,
  name: '',
  team: '',
  saidAt: 0,
  completed: {},
  answers: {},
  passed: {},
  practised: {},
  weeks: {},
});

/** Both together. Taking the same in twice changes nothing, in whichever order; of two names the newer holds. */
export function mergeLearners(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
  const [older, newer] = a.saidAt <= b.saidAt ? [a, b] : [b, a];
  return {
    id: a.id,
    name: newer.name || older.name,
    team: newer.team || older.team,
    saidAt: newer.saidAt,
    completed: earliest(a.completed, b.completed),
    answers: joinLists(a.answers, b.answers, ([at, answer]) => `${at} ${answer}`),
    passed: earliest(a.passed, b.passed),
    practised: joinLists(a.practised, b.practised, String),
    weeks: joinWeeks(a.weeks, b.weeks),
  };
}

function earliest(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const joined = { ...a };
  for (const [key, at] of Object.entries(b)) joined[key] = Math.min(at, joined[key] ?? at);
  return joined;
}

function joinLists<One>(a: Record<string, One[]>, b: Record<string, One[]>, keyOf: (one: One) => string): Record<string, One[]> {
  const joined = { ...a };
  for (const [key, list] of Object.entries(b)) {
    const all = new Map([...(joined[key] ?? []), ...list].map((one) => [keyOf(one), one]));
    joined[key] = [...all.values()];
  }
  return joined;
}

/** A week's counts are told once it is over, so the same week twice is the same. */
function joinWeeks(a: LearnerRecord['weeks'], b: LearnerRecord['weeks']): LearnerRecord['weeks'] {
  const joined = { ...a };
  for (const [week, rules] of Object.entries(b)) joined[week] = { ...joined[week], ...rules };
  return joined;
}
