import type { Link } from '../clearance/chain';
import type { ClearanceState } from '../clearance/states';
import type { Account, Draft } from '../shared/draft';
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

/** A draft that its writer wants to ask about. It came from the page at the press of a button, and goes once it is sent or let be. */
export interface AskRecord {
  id: string;
  platform: Platform;
  account: Account;
  draft: Draft;
  /** Rules that the writer called not relevant to this draft. */
  dismissed: string[];
  at: number;
}

/** One link of the chain of all that happened to requests. Links are added and never changed; their contents may be let go. */
export interface EvidenceRecord extends Link {
  seq?: number;
}

/** Where a request is found: to be decided by this person, asked or decided by them, or its place taken by a newer one. */
export type ClearancePlace = 'to-decide' | 'mine' | 'decided' | 'replaced';

/** What is looked up of a request: made of its evidence, and made anew with each new piece. */
export interface ClearanceRecord {
  /** Hash of the request. */
  request: string;
  place: ClearancePlace;
  asked: boolean;
  state: ClearanceState['is'];
  /** The stage it waits for; empty where it waits for none. */
  stage: string;
  /** Hash of the post. */
  subject: string;
  previous?: string | undefined;
  platform: Platform;
  account: string;
  by: string;
  excerpt: string;
  at: number;
  /** Until when it is cleared; 0 where it is not. */
  until: number;
  words: string[];
  sketch: number[];
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
  /** Clearance records are let go after this many days; their hashes stay. */
  keepDays: number;
  /** Let go of the words of a post once its clearance is over. */
  hashOnly: boolean;
}

export interface RecordStoreSetting {
  /** Address of the xAPI endpoint, such as `https://lrs.example.org/xAPI`. */
  url: string;
  user: string;
  password: string;
}

export const ROLES = ['civil-servant', 'press-officer', 'trainer'] as const;
export type Role = (typeof ROLES)[number];
