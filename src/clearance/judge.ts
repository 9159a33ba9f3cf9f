import { type ClearanceAnswer, clears } from './answer';
import type { Refusal } from './events';
import type { ClearanceRequest } from './request';
import { subjectHash } from './subject';

/** Two machines' clocks may differ by this much, in milliseconds. */
export const CLOCKS_MAY_DIFFER = 10 * 60 * 1000;

/** Whose key it is, and which stages it may answer (all where absent). */
export interface TrustedKey {
  name: string;
  stages?: readonly string[] | undefined;
}

export interface Judging {
  answer: ClearanceAnswer;
  /** Hash of the answer itself, and thumbprint of the key that signed it. */
  hash: string;
  signer: string;
  /** The request that it names, with the key that asked; `undefined` where we know of none. */
  request: ClearanceRequest | undefined;
  drafter: string | undefined;
  /** What is known of the key; `undefined` where nobody vouches for it. */
  trusted: TrustedKey | undefined;
  /** Hashes of the answers that are already there. */
  known: ReadonlySet<string>;
  now: number;
}

/** Why an answer may not count; `undefined` where it may. The order is that in which a person would want to hear it. */
export function refusalOf({ answer, hash, signer, request, drafter, trusted, known, now }: Judging): Refusal | undefined {
  if (!request) return 'other-request';
  if (known.has(hash)) return 'replayed';
  if (signer === drafter) return 'own-key';
  if (answer.subject !== subjectHash(request.subject)) return 'other-text';
  if (!trusted) return 'unknown-key';
  if (!request.stages.some(({ id }) => id === answer.stage) || (trusted.stages && !trusted.stages.includes(answer.stage))) return 'not-their-stage';
  if (answer.at > now + CLOCKS_MAY_DIFFER) return 'future';
  if (answer.at < request.at - CLOCKS_MAY_DIFFER) return 'before-request';
  if (clears(answer.decision) && (answer.until ?? 0) <= now) return 'expired';
  return undefined;
}
