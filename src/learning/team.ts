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

export function teamsOf(learners: readonly LearnerRecord[], tips: readonly Tip[]): TeamLine[] {
  const teams = new Map<string, LearnerRecord[]>();
  for (const learner of learners) teams.set(learner.team, [...(teams.get(learner.team) ?? []), learner]);
  return [...teams]
    .map(([team, people]): TeamLine => {
      const completions = people.reduce((sum, { completed }) => sum + tips.filter(({ id }) => id in completed).length, 0);
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
  const people = shown.map(({ id, name, team, completed, passed }): PersonLine => {
    const done = tips.filter((tip) => tip.id in completed);
    const hasPassed = course ? course.id in passed : tips.length > 0 && done.length === tips.length;
    return {
      id,
      name,
      team,
      completed: done.length,
      tips: tips.length,
      lastAt: done.reduce((last, tip) => Math.max(last, completed[tip.id] ?? 0), 0),
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

/** Tip by tip: who knows it, what people get wrong, and whether drafts changed. */
export function tipLines(learners: readonly LearnerRecord[], tips: readonly Tip[]): TipLine[] {
  return tips.map((tip): TipLine => {
    let completed = 0;
    let practised = 0;
    let first = 0;
    let rightAtFirst = 0;
    const wrong = new Map<number, number>();
    for (const learner of learners) {
      if (tip.id in learner.completed) completed += 1;
      practised += learner.practised[tip.id]?.length ?? 0;
      const answers = learner.answers[tip.id];
      if (!answers?.length) continue;
      first += 1;
      const earliest = answers.reduce((a, b) => (b[0] < a[0] ? b : a));
      if (earliest[2]) rightAtFirst += 1;
      for (const [, answer, right] of answers) if (!right) wrong.set(answer, (wrong.get(answer) ?? 0) + 1);
    }
    const [worst] = [...wrong].sort((a, b) => b[1] - a[1]);
    return {
      tip,
      completed,
      practised,
      firstGo: first === 0 ? undefined : rightAtFirst / first,
      mistake: worst && { answer: worst[0], times: worst[1] },
      ...beforeAndAfter(learners, tip.id),
    };
  });
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** How often people were prompted about a tip in a week, before they completed it and since. */
function beforeAndAfter(learners: readonly LearnerRecord[], tip: string): { before: number | undefined; after: number | undefined } {
  const sums = { before: 0, beforeWeeks: 0, after: 0, afterWeeks: 0 };
  for (const { completed, weeks } of learners) {
    const at = completed[tip];
    if (at === undefined) continue;
    for (const [week, rules] of Object.entries(weeks)) {
      const monday = Date.parse(week);
      // The week in which it was completed belongs to neither.
      const side = monday + WEEK <= at ? 'before' : monday > at ? 'after' : undefined;
      if (!side) continue;
      sums[`${side}Weeks`] += 1;
      for (const one of Object.values(rules)) if (one.tip === tip) sums[side] += one.shown;
    }
  }
  return {
    before: sums.beforeWeeks === 0 ? undefined : sums.before / sums.beforeWeeks,
    after: sums.afterWeeks === 0 ? undefined : sums.after / sums.afterWeeks,
  };
}

/** The tip to teach next: what drafts keep showing among those whom it would help most. */
export function teachNext(learners: readonly LearnerRecord[], tips: readonly Tip[]): Tip | undefined {
  const met = new Map<string, number>();
  for (const { weeks } of learners) {
    for (const rules of Object.values(weeks))
      for (const { tip, shown, followed } of Object.values(rules)) met.set(tip, (met.get(tip) ?? 0) + Math.max(0, shown - followed));
  }
  const need = (tip: Tip): number => (1 + (met.get(tip.id) ?? 0)) * learners.filter(({ completed }) => !(tip.id in completed)).length;
  const [first] = [...tips].sort((a, b) => need(b) - need(a));
  return first && need(first) > 0 ? first : undefined;
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
