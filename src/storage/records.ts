import type { Outcome } from '../shared/outcome';
import type { PublicKey } from '../shared/signing/public-key';
import type { AccountKind, Language, Nation, Platform } from '../shared/words';

/** One setting. `value` is checked on reading, since an older or newer version may have written it. */
export interface SettingRecord {
  key: string;
  value: unknown;
}

/** What the person said about an account they post from. */
export interface AccountRecord {
  platform: Platform;
  handle: string;
  kind: AccountKind;
  nation: Nation;
}

/** A tip whose question was answered rightly. */
export interface CompletionRecord {
  tip: string;
  /** Milliseconds since 1970. */
  at: number;
  pack: string;
  version: string;
}

/** One answer to a tip's question, right or wrong. */
export interface AttemptRecord {
  id?: number;
  tip: string;
  answer: number;
  right: boolean;
  at: number;
}

export interface TickRecord {
  checklist: string;
  item: string;
  at: number;
}

export interface OutcomeRecord extends Outcome {
  id?: number;
}

export interface DismissalRecord {
  hash: string;
  rule: string;
  at: number;
}

/** The key that this profile signs with. IndexedDB stores the private half without ever showing it. */
export interface KeyRecord {
  id: 'own';
  name: string;
  privateKey: CryptoKey;
  publicKey: PublicKey;
  thumbprint: string;
  at: number;
  /** Statements by which keys that this profile had before vouch for this one, oldest first. */
  vouches?: string[];
}

/** A key of somebody else that the person decided to trust. */
export interface PinnedRecord {
  thumbprint: string;
  publicKey: PublicKey;
  name: string;
  at: number;
}

/** A learner as a trainer's database holds them: all in one text, which it gives back ten times as fast as thousands of small lists. */
export interface LearnerRow {
  id: string;
  record: string;
}

/** Who the person is, as they told us at welcome. */
export interface Settings {
  welcomed: boolean;
  language: Language;
  kind: AccountKind;
  nation: Nation;
  role: Role;
  silenced: string[];
  salt: string;
  /** Hosts that the person added by name. Access that was given for another reason, such as to fetch guidance, is not to be written on. */
  sites: string[];
  /** The name made up for this learner, and what they typed in themselves. */
  learnerId: string;
  learnerName: string;
  learnerTeam: string;
  /** The learning record store that results are sent to or read from, where one is set. */
  recordStore: RecordStoreSetting | null;
}

export interface RecordStoreSetting {
  /** Address of the xAPI endpoint, such as `https://lrs.example.org/xAPI`. */
  url: string;
  user: string;
  password: string;
}

export const ROLES = ['civil-servant', 'press-officer', 'trainer'] as const;
export type Role = (typeof ROLES)[number];
