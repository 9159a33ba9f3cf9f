import { clears, DECISIONS, type Decision } from './answer';
import type { ClearanceEvent } from './events';
import type { ClearanceRequest } from './request';

/** One decision for one stage, signed or written down. */
export interface Verdict {
  decision: Decision;
  by: string;
  at: number;
  until: number | undefined;
  reason: string | undefined;
  suggestion: string | undefined;
  signed: boolean;
}

/** Two who decided the same stage differently. The stricter holds. */
export interface Conflict {
  stage: string;
  held: Verdict;
  against: Verdict;
}

/** Where a clearance stands. Times are milliseconds since 1970. */
export type ClearanceState = (
  | { is: 'waiting'; stage: string; answered: number; of: number }
  | { is: 'cleared'; by: string[]; until: number; conditions: string[]; signed: boolean }
  | { is: 'changes'; by: string; reason: string | undefined; suggestion: string | undefined }
  | { is: 'refused'; by: string; reason: string | undefined }
  | { is: 'withdrawn'; at: number }
  | { is: 'expired'; until: number }
  | { is: 'posted'; at: number; asCleared: boolean; address: string | undefined }
) & { conflicts: Conflict[] };

const strictness = ({ decision }: Verdict): number => DECISIONS.indexOf(decision);

/** Where a clearance stands at a moment, out of all that was recorded of it. Answers that were refused count for nothing. */
export function stateOf(request: ClearanceRequest, events: readonly ClearanceEvent[], now: number): ClearanceState {
  const { held, conflicts } = verdictsOf(request, events);
  const posted = events.find((event) => event.kind === 'posted');
  if (posted?.kind === 'posted') {
    const address = events.findLast((event) => event.kind === 'address');
    return { is: 'posted', at: posted.at, asCleared: posted.asCleared, address: address?.kind === 'address' ? address.address : undefined, conflicts };
  }
  const withdrawal = events.find((event) => event.kind === 'withdrawal');
  if (withdrawal) return { is: 'withdrawn', at: withdrawal.at, conflicts };
  const verdicts = [...held.values()];
  const refused = verdicts.find(({ decision }) => decision === 'refuse');
  if (refused) return { is: 'refused', by: refused.by, reason: refused.reason, conflicts };
  const changes = verdicts.find(({ decision }) => decision === 'changes');
  if (changes) return { is: 'changes', by: changes.by, reason: changes.reason, suggestion: changes.suggestion, conflicts };
  const next = request.stages.find(({ id }) => !held.has(id));
  if (next) return { is: 'waiting', stage: next.id, answered: held.size, of: request.stages.length, conflicts };
  const until = Math.min(...verdicts.map((verdict) => verdict.until ?? 0));
  if (until <= now) return { is: 'expired', until, conflicts };
  return {
    is: 'cleared',
    by: [...new Set(verdicts.map(({ by }) => by))],
    until,
    conditions: verdicts.flatMap(({ decision, reason }) => (decision === 'conditions' && reason ? [reason] : [])),
    signed: verdicts.every(({ signed }) => signed),
    conflicts,
  };
}

/** The verdict that holds for each stage. One key may take its own answer back by naming it; of two that conflict the stricter holds. */
function verdictsOf(request: ClearanceRequest, events: readonly ClearanceEvent[]): { held: Map<string, Verdict>; conflicts: Conflict[] } {
  const answers = events.filter((event) => event.kind === 'answer');
  const replaced = new Set(
    answers.flatMap(({ signer, answer: { previous, stage } }) =>
      answers.some((other) => other.hash === previous && other.signer === signer && other.answer.stage === stage) && previous ? [previous] : [],
    ),
  );
  const held = new Map<string, Verdict>();
  const conflicts: Conflict[] = [];
  const give = (stage: string, verdict: Verdict): void => {
    const there = held.get(stage);
    const [weaker, stricter] = there && strictness(there) > strictness(verdict) ? [verdict, there] : [there, verdict];
    held.set(stage, stricter);
    if (weaker && clears(weaker.decision) !== clears(stricter.decision)) conflicts.push({ stage, held: stricter, against: weaker });
  };
  for (const event of events) {
    if (event.kind === 'answer' && !replaced.has(event.hash)) {
      const { decision, at, until, reason, suggestion, stage } = event.answer;
      give(stage, { decision, by: event.name, at, until, reason, suggestion, signed: true });
    } else if (event.kind === 'elsewhere') {
      const { decision, who, when, until, reason, stage } = event.elsewhere;
      const verdict: Verdict = { decision, by: who, at: when, until, reason, suggestion: undefined, signed: false };
      for (const { id } of request.stages) if (stage === undefined || stage === id) give(id, verdict);
    }
  }
  return { held, conflicts };
}
