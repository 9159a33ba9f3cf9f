import type { ClearanceAnswer, Decision } from './answer';
import type { ClearanceRequest } from './request';

/** A clearance that was given by phone, by mail or in a meeting, as the drafter wrote it down. Nobody signed it. */
export interface Elsewhere {
  who: string;
  how: string;
  /** When it was given and until when it holds, milliseconds since 1970. */
  when: number;
  until: number;
  reference?: string | undefined;
  decision: Decision;
  reason?: string | undefined;
  /** The one stage it was given for; absent where it was given for all. */
  stage?: string | undefined;
}

/** Why an answer does not count. */
export type Refusal = 'other-request' | 'other-text' | 'unknown-key' | 'own-key' | 'expired' | 'replayed' | 'future' | 'before-request' | 'not-their-stage';

/** Everything that can happen to a request, in the words of its record. `at` is when it was recorded here. */
export type ClearanceEvent =
  | { kind: 'request'; at: number; token: string; hash: string; signer: string; request: ClearanceRequest }
  | { kind: 'answer'; at: number; token: string; hash: string; signer: string; name: string; answer: ClearanceAnswer }
  | { kind: 'refused'; at: number; token: string; hash: string; signer: string; answer: ClearanceAnswer; why: Refusal }
  | { kind: 'elsewhere'; at: number; elsewhere: Elsewhere }
  | { kind: 'withdrawal'; at: number; token?: string | undefined; by: string; reason?: string | undefined }
  | { kind: 'posted'; at: number; subject: string; asCleared: boolean }
  | { kind: 'address'; at: number; address: string };
