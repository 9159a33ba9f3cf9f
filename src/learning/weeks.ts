import { ukDay } from '../shared/uk-time';

const DAY = 24 * 60 * 60 * 1000;

/** The Monday (`YYYY-MM-DD`, by the calendar in the UK) of the week that an instant lies in. */
export function weekOf(at: number): string {
  const midday = Date.parse(`${ukDay(at)}T12:00:00Z`);
  const sinceMonday = (new Date(midday).getUTCDay() + 6) % 7;
  return new Date(midday - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** The last so many weeks, the present one last. */
export function lastWeeks(count: number, now: number): string[] {
  const monday = Date.parse(`${weekOf(now)}T12:00:00Z`);
  return Array.from({ length: count }, (_, at) => new Date(monday - (count - 1 - at) * 7 * DAY).toISOString().slice(0, 10));
}
