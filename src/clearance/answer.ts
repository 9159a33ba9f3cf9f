import * as v from 'valibot';
import { hash, LONGEST_POST, time } from './request';

/** From the most to the least generous: of two that conflict, the later in this list wins. */
export const DECISIONS = ['clear', 'conditions', 'changes', 'refuse'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What one who clears sends back. Times are milliseconds since 1970. */
export interface ClearanceAnswer {
  v: 1;
  at: number;
  by: string;
  /** Hash of the request that it answers, and of the post that was looked at. */
  request: string;
  subject: string;
  stage: string;
  decision: Decision;
  /** Why; with conditions, what they are. */
  reason?: string | undefined;
  /** Words that would be cleared. */
  suggestion?: string | undefined;
  /** Ids of the checklist items that were confirmed. */
  items: string[];
  /** Until when it holds. Given where the post is cleared. */
  until?: number | undefined;
  /** Hash of an earlier answer by the same key that this one takes the place of. */
  previous?: string | undefined;
}

const short = v.pipe(v.string(), v.maxLength(200));

const answerShape = v.pipe(
  v.strictObject({
    v: v.literal(1),
    at: time,
    by: short,
    request: hash,
    subject: hash,
    stage: short,
    decision: v.picklist(DECISIONS),
    reason: v.optional(v.pipe(v.string(), v.maxLength(4000))),
    suggestion: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_POST))),
    items: v.pipe(v.array(short), v.maxLength(100)),
    until: v.optional(time),
    previous: v.optional(hash),
  }),
  v.check(({ decision, until }) => until !== undefined || !clears(decision)),
);

export const clears = (decision: Decision): boolean => decision === 'clear' || decision === 'conditions';

export const isAnswer = (value: unknown): value is ClearanceAnswer => v.is(answerShape, value);
