import type { Course, Tip } from '../guidance/pack';
import type { LearnerRecord } from './learner';

/** A team smaller than this is shown as counts: single people could be told from shares. */
export const SMALLEST_TEAM = 5;

export interface Filter {
  team: string;
  course: string;
  gap: string;
  area: string;
}

export const EVERYTHING: Filter = { team: '', course: '', gap: '', area: '' };

/** The tips that a filter leaves. */
export function tipsIn(tips: readonly Tip[], courses: readonly Course[], { course, gap, area }: Filter): Tip[] {
  const wanted = course ? new Set(courses.find(({ id }) => id === course)?.tips ?? []) : undefined;
  return tips.filter((tip) => (!wanted || wanted.has(tip.id)) && (!gap || tip.gap === gap) && (!area || tip.area === area || tip.area === 'all'));
}

export interface TeamLine {
  team: string;
  people: number;
  completions: number;
  /** Share of tips completed, 0 to 1; absent for a team too small to show it of. */
  share: number | undefined;
}

/** How many of these learners have completed each tip. */
export function completionsOf(learners: readonly LearnerRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { completed } of learners) for (const tip in completed) counts.set(tip, (counts.get(tip) ?? 0) + 1);
  return counts;
}

/** How many of the wanted tips one learner has completed, and when the last of them. */
function doneOf({ completed }: LearnerRecord, wanted: ReadonlySet<string>): { done: number; lastAt: number } {
  let done = 0;
  let lastAt = 0;
  for (const tip in completed) {
    if (!wanted.has(tip)) continue;
    done += 1;
    lastAt = Math.max(lastAt, completed[tip] ?? 0);
  }
  return { done, lastAt };
}

const idsOf = (tips: readonly Tip[]): Set<string> => new Set(tips.map(({ id }) => id));

export function teamsOf(learners: readonly LearnerRecord[], tips: readonly Tip[]): TeamLine[] {
  const wanted = idsOf(tips);
  const teams = new Map<string, LearnerRecord[]>();
  for (const learner of learners) {
    const team = teams.get(learner.team);
    if (team) team.push(learner);
    else teams.set(learner.team, [learner]);
  }
  return [...teams]
    .map(([team, people]): TeamLine => {
      const completions = people.reduce((sum, learner) => sum + doneOf(learner, wanted).done, 0);
      const share = people.length < SMALLEST_TEAM || tips.length === 0 ? undefined : completions / (people.length * tips.length);
      return { team, people: people.length, completions, share };
    })
    .sort((a, b) => a.team.localeCompare(b.team));
}

export interface PersonLine {
  id: string;
  name: string;
  team: string;
  completed: number;
  tips: number;
  lastAt: number;
  passed: boolean;
  overdue: boolean;
}

/** Person by person, for teams that are large enough. `course` says what is due. */
export function peopleOf(
  learners: readonly LearnerRecord[],
  tips: readonly Tip[],
  course: Course | undefined,
  today: string,
): { people: PersonLine[]; hidden: number } {
  const sizes = new Map<string, number>();
  for (const { team } of learners) sizes.set(team, (sizes.get(team) ?? 0) + 1);
  const shown = learners.filter(({ team }) => (sizes.get(team) ?? 0) >= SMALLEST_TEAM);
  const wanted = idsOf(tips);
  const people = shown.map((learner): PersonLine => {
    const { id, name, team, passed } = learner;
    const { done, lastAt } = doneOf(learner, wanted);
    const hasPassed = course ? course.id in passed : tips.length > 0 && done === tips.length;
    return {
      id,
      name,
      team,
      completed: done,
      tips: tips.length,
      lastAt,
      passed: hasPassed,
      overdue: !hasPassed && course?.due !== undefined && course.due < today,
    };
  });
  return { people, hidden: learners.length - shown.length };
}

export interface TipLine {
  tip: Tip;
  completed: number;
  /** Share of first answers that were right, 0 to 1; absent where nobody answered. */
  firstGo: number | undefined;
  /** The wrong answer given most, and how often. */
  mistake: { answer: number; times: number } | undefined;
  practised: number;
  /** Prompts a week and person before it was completed and after, where both are known. */
  before: number | undefined;
  after: number | undefined;
}

interface Gathered {
  completed: number;
  practised: number;
  first: number;
  rightAtFirst: number;
  wrong: Map<number, number>;
  before: number;
  beforeWeeks: number;
  after: number;
  afterWeeks: number;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Tip by tip, for every tip that there is: who knows it, what people get wrong, and whether drafts changed. One pass over the learners. */
export function tipLines(learners: readonly LearnerRecord[], tips: readonly Tip[]): TipLine[] {
  const all = new Map<string, Gathered>(
    tips.map(({ id }) => [id, { completed: 0, practised: 0, first: 0, rightAtFirst: 0, wrong: new Map(), before: 0, beforeWeeks: 0, after: 0, afterWeeks: 0 }]),
  );
  for (const learner of learners) {
    for (const tip in learner.practised) {
      const line = all.get(tip);
      if (line) line.practised += learner.practised[tip]?.length ?? 0;
    }
    for (const tip in learner.answers) {
      const line = all.get(tip);
      if (line) gatherAnswers(line, learner.answers[tip] ?? []);
    }
    for (const tip in learner.completed) {
      const line = all.get(tip);
      if (!line) continue;
      line.completed += 1;
      gatherWeeks(line, learner, tip, learner.completed[tip] ?? 0);
    }
  }
  return tips.map((tip): TipLine => {
    const line = all.get(tip.id) as Gathered;
    const [worst] = [...line.wrong].sort((a, b) => b[1] - a[1]);
    return {
      tip,
      completed: line.completed,
      practised: line.practised,
      firstGo: line.first === 0 ? undefined : line.rightAtFirst / line.first,
      mistake: worst && { answer: worst[0], times: worst[1] },
      before: line.beforeWeeks === 0 ? undefined : line.before / line.beforeWeeks,
      after: line.afterWeeks === 0 ? undefined : line.after / line.afterWeeks,
    };
  });
}

function gatherAnswers(line: Gathered, answers: LearnerRecord['answers'][string]): void {
  if (answers.length === 0) return;
  line.first += 1;
  if (answers.reduce((a, b) => (b[0] < a[0] ? b : a))[2]) line.rightAtFirst += 1;
  for (const [, answer, right] of answers) if (!right) line.wrong.set(answer, (line.wrong.get(answer) ?? 0) + 1);
}

/** How often somebody was prompted about a tip in a week, before they completed it and since. The week itself belongs to neither. */
function gatherWeeks(line: Gathered, { weeks }: LearnerRecord, tip: string, at: number): void {
  for (const week in weeks) {
    const monday = Date.parse(week);
    const side = monday + WEEK <= at ? 'before' : monday > at ? 'after' : undefined;
    if (!side) continue;
    line[`${side}Weeks`] += 1;
    for (const one of Object.values(weeks[week] ?? {})) if (one.tip === tip) line[side] += one.shown;
  }
}

/** The tip to teach next: what drafts keep showing among those whom it would help most. */
export function teachNext(learners: readonly LearnerRecord[], tips: readonly Tip[], completions = completionsOf(learners)): Tip | undefined {
  const met = new Map<string, number>();
  for (const { weeks } of learners) {
    for (const rules of Object.values(weeks))
      for (const { tip, shown, followed } of Object.values(rules)) met.set(tip, (met.get(tip) ?? 0) + Math.max(0, shown - followed));
  }
  let best: { tip: Tip; need: number } | undefined;
  for (const tip of tips) {
    const need = (1 + (met.get(tip.id) ?? 0)) * (learners.length - (completions.get(tip.id) ?? 0));
    if (need > (best?.need ?? 0)) best = { tip, need };
  }
  return best?.tip;
}

export interface WearyRule {
  rule: string;
  shown: number;
  dismissed: number;
}

/** Rules that people call not relevant at least every second time: the press office should look at them. */
export function wearyRules(learners: readonly LearnerRecord[]): WearyRule[] {
  const rules = new Map<string, WearyRule>();
  for (const { weeks } of learners) {
    for (const [rule, { shown, dismissed }] of Object.values(weeks).flatMap((week) => Object.entries(week))) {
      const line = rules.get(rule) ?? { rule, shown: 0, dismissed: 0 };
      rules.set(rule, { rule, shown: line.shown + shown, dismissed: line.dismissed + dismissed });
    }
  }
  return [...rules.values()].filter(({ shown, dismissed }) => shown >= 10 && dismissed / shown >= 0.5).sort((a, b) => b.dismissed - a.dismissed);
}
