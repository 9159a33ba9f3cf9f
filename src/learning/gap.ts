import type { Tip } from '../guidance/pack';
import type { Outcome } from '../shared/outcome';
import { AREAS, type Area, GAPS, type Gap } from '../shared/words';
import { weekOf } from './weeks';

/** The five areas; tips for all of them count in each. */
export const FIVE_AREAS = AREAS.filter((area): area is Exclude<Area, 'all'> => area !== 'all');

/** How many tips there are at one place of the gap monitor, and how many of them are known. */
export interface Cell {
  gap: Gap;
  area: (typeof FIVE_AREAS)[number];
  tips: number;
  known: number;
}

/** Three gaps by five areas. `isKnown` says of how many people, or whether, a tip is known: 0 to 1. */
export function coverage(tips: readonly Tip[], isKnown: (tip: string) => number): Cell[] {
  return GAPS.flatMap((gap) =>
    FIVE_AREAS.map((area): Cell => {
      const here = tips.filter((tip) => tip.gap === gap && (tip.area === area || tip.area === 'all'));
      return { gap, area, tips: here.length, known: here.reduce((sum, { id }) => sum + isKnown(id), 0) };
    }),
  );
}

/** How wide a gap is: the share of its tips that is not known, 0 to 1. */
export function widthOf(tips: readonly Tip[], gap: Gap, isKnown: (tip: string) => number): number {
  const here = tips.filter((tip) => tip.gap === gap);
  return here.length === 0 ? 0 : 1 - here.reduce((sum, { id }) => sum + isKnown(id), 0) / here.length;
}

/** What became of prompts in one week, about one gap. */
export interface WeekOfPrompts {
  /** The Monday it began on, `YYYY-MM-DD`. */
  week: string;
  shown: number;
  followed: number;
  dismissed: number;
  postedAnyway: number;
  practised: number;
}

const FIELD: Record<Outcome['kind'], Exclude<keyof WeekOfPrompts, 'week'>> = {
  shown: 'shown',
  followed: 'followed',
  dismissed: 'dismissed',
  'posted-anyway': 'postedAnyway',
  practised: 'practised',
};

export const emptyWeek = (week: string): WeekOfPrompts => ({ week, shown: 0, followed: 0, dismissed: 0, postedAnyway: 0, practised: 0 });

/** Week by week, for these weeks, what became of prompts whose tip satisfies. */
export function promptsByWeek(outcomes: readonly Outcome[], weeks: readonly string[], about: (tip: string) => boolean): WeekOfPrompts[] {
  const found = new Map(weeks.map((week) => [week, emptyWeek(week)]));
  for (const { kind, tip, at } of outcomes) {
    const week = about(tip) ? found.get(weekOf(at)) : undefined;
    if (week) week[FIELD[kind]] += 1;
  }
  return [...found.values()];
}
