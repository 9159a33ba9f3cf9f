import { ukTime } from '../shared/uk-time';

/** Where a consultation stands. What the page calls itself decides; dates only say how long is left. */
export type Stage = 'not-open' | 'open' | 'closed' | 'answered';

const STAGES: Record<string, Stage> = {
  consultation: 'not-open',
  call_for_evidence: 'not-open',
  open_consultation: 'open',
  open_call_for_evidence: 'open',
  closed_consultation: 'closed',
  closed_call_for_evidence: 'closed',
  consultation_outcome: 'answered',
  call_for_evidence_outcome: 'answered',
};

export const stageOf = (type: string | undefined): Stage | undefined => (type && Object.hasOwn(STAGES, type) ? STAGES[type] : undefined);

const DAY = 24 * 60 * 60 * 1000;

/** Days from now until an instant, by the calendar in the UK: 0 on its last day; `undefined` where it is past or unknown. Both ISO 8601. */
export function daysLeft(until: string | undefined, now: string): number | undefined {
  const last = ukTime(until ?? '')?.day;
  const today = ukTime(now)?.day;
  if (!last || !today || Date.parse(until ?? '') < Date.parse(now)) return undefined;
  return Math.round((Date.parse(last) - Date.parse(today)) / DAY);
}
