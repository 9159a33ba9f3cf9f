import * as v from 'valibot';
import { CONCERN_IDS, type ConcernId } from '../guidance/concerns';
import { ACCOUNT_KINDS, type AccountKind, NATIONS, type Nation, PLATFORMS, type Said, SEVERITIES, type Severity } from '../shared/words';
import type { Subject } from './subject';

/** A finding that still stands, or that the writer called not relevant, and why the post may go out all the same. */
export interface AskedFinding {
  rule: string;
  concern: ConcernId;
  severity: Severity;
  dismissed?: boolean | undefined;
  reason?: string | undefined;
}

/** What a drafter sends to have a post cleared. Times are milliseconds since 1970. */
export interface ClearanceRequest {
  v: 1;
  at: number;
  /** How the drafter signs. The key says who it really was. */
  by: string;
  subject: Subject;
  account: { kind: AccountKind; nation: Nation };
  /** When it is to go out, where that is known. */
  posting?: number | undefined;
  findings: AskedFinding[];
  packs: [id: string, version: string][];
  checklists: string[];
  /** Who must clear, in this order. */
  stages: { id: string; role: Said }[];
  validForHours: number;
  note?: string | undefined;
  /** Hash of the request that this one takes the place of. */
  previous?: string | undefined;
}

/** The drafter takes a request back. */
export interface Withdrawal {
  v: 1;
  at: number;
  by: string;
  /** Hash of the request. */
  withdraws: string;
  reason?: string | undefined;
}

export const LONGEST_POST = 30_000;
const short = v.pipe(v.string(), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(4000));
export const hash = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

export const subjectShape = v.strictObject({
  platform: v.picklist(PLATFORMS),
  account: short,
  text: v.pipe(v.string(), v.maxLength(LONGEST_POST)),
  media: v.pipe(v.array(v.strictObject({ kind: v.picklist(['image', 'gif', 'video']), alt: words })), v.maxLength(40)),
  replyTo: v.optional(v.strictObject({ author: short, text: words })),
});

const requestShape = v.strictObject({
  v: v.literal(1),
  at: time,
  by: short,
  subject: subjectShape,
  account: v.strictObject({ kind: v.picklist(ACCOUNT_KINDS), nation: v.picklist(NATIONS) }),
  posting: v.optional(time),
  findings: v.pipe(
    v.array(
      v.strictObject({
        rule: short,
        concern: v.picklist(CONCERN_IDS),
        severity: v.picklist(SEVERITIES),
        dismissed: v.optional(v.boolean()),
        reason: v.optional(words),
      }),
    ),
    v.maxLength(60),
  ),
  packs: v.pipe(v.array(v.tuple([short, short])), v.maxLength(60)),
  checklists: v.pipe(v.array(short), v.maxLength(20)),
  stages: v.pipe(v.array(v.strictObject({ id: short, role: v.strictObject({ en: short, cy: v.optional(short) }) })), v.minLength(1), v.maxLength(12)),
  validForHours: v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 90)),
  note: v.optional(words),
  previous: v.optional(hash),
});

const withdrawalShape = v.strictObject({ v: v.literal(1), at: time, by: short, withdraws: hash, reason: v.optional(words) });

export const isRequest = (value: unknown): value is ClearanceRequest => v.is(requestShape, value);
export const isWithdrawal = (value: unknown): value is Withdrawal => v.is(withdrawalShape, value);
