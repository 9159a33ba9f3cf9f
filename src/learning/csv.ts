import Papa from 'papaparse';
import { ukDay } from '../shared/uk-time';
import type { OwnEvidence } from './own-statements';
import type { LearnerName } from './statement';
import type { PersonLine, TipLine } from './team';

/** Rows as CSV. A cell that a spreadsheet would take for a formula is marked as text. */
const csv = (fields: string[], data: (string | number)[][]): string => `${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;

/** By the calendar in the UK, as the screens say it. */
const dayOf = (at: number): string => (at === 0 ? '' : ukDay(at));

type Passed = { id: string; at: number };

const passedIn = ({ courses, completions }: OwnEvidence): Passed[] =>
  courses
    .filter(({ passed }) => passed)
    .map(({ course, tips }) => ({ id: course.id, at: Math.max(...tips.map((tip) => completions.find((one) => one.tip === tip)?.at ?? 0)) }));

/** Totara’s upload of course completions: these columns, days as `YYYY-MM-DD`. Each tip counts as a course of its own, by its id. */
export function totaraCsv(who: LearnerName, evidence: OwnEvidence): string {
  const rows = [...evidence.completions.map(({ tip, at }) => ({ id: tip, at })), ...passedIn(evidence)];
  return csv(
    ['username', 'courseshortname', 'courseidnumber', 'completiondate', 'grade'],
    rows.map(({ id, at }) => [who.name ?? who.id, id, id, dayOf(at), 100]),
  );
}

/** The same with the columns that uploads to Moodle take. */
export function moodleCsv(who: LearnerName, evidence: OwnEvidence): string {
  const rows = [...evidence.completions.map(({ tip, at }) => ({ id: tip, at })), ...passedIn(evidence)];
  return csv(
    ['username', 'course', 'completiondate', 'grade'],
    rows.map(({ id, at }) => [who.name ?? who.id, id, dayOf(at), 100]),
  );
}

/** A trainer’s list of people. */
export const peopleCsv = (people: readonly PersonLine[]): string =>
  csv(
    ['id', 'name', 'team', 'completed', 'tips', 'last', 'passed', 'overdue'],
    people.map(({ id, name, team, completed, tips, lastAt, passed, overdue }) => [
      id,
      name,
      team,
      completed,
      tips,
      dayOf(lastAt),
      passed ? 'yes' : 'no',
      overdue ? 'yes' : 'no',
    ]),
  );

const share = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2));

/** A trainer’s list of tips. */
export const tipsCsv = (lines: readonly TipLine[]): string =>
  csv(
    ['tip', 'completed', 'right at first', 'practised', 'prompts a week before', 'prompts a week after'],
    lines.map(({ tip, completed, firstGo, practised, before, after }) => [tip.id, completed, share(firstGo), practised, share(before), share(after)]),
  );
