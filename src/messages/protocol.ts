import type { Finding } from '../checks/finding';
import type { Difference } from '../clearance/difference';
import type { ClearanceSeen } from '../clearance/seen';
import type { Pack } from '../guidance/pack';
import type { Account, Draft } from '../shared/draft';
import type { Outcome } from '../shared/outcome';
import type { AccountKind, Language, Nation, Platform, Said } from '../shared/words';
import type { PageFacts } from '../spots/government/page-facts';

/** All the coach needs, fetched once when a composer first gets focus. */
export interface CoachStart {
  packs: Pack[];
  /** The account the post goes out from, as far as it is known. */
  account: Account;
  accountKnown: boolean;
  language: Language;
  /** Rules the person switched off. */
  silenced: string[];
  /** Rules that this person keeps calling not relevant: the panel offers to switch them off. */
  weary: string[];
  /** Whether there is any clearance on this machine: where there is none, nothing need be asked while somebody types. */
  clearing: boolean;
  /** Hashes of what the person called not relevant, and the salt that makes them. */
  dismissed: string[];
  salt: string;
  /** The key that opens the panel, as the browser writes it; empty where the person removed it. */
  shortcut: string;
}

/** What the coach knows of the clearance of the draft. `roles` is who must clear it, where somebody must. */
export interface ClearanceReport {
  seen: ClearanceSeen;
  roles: Said[] | undefined;
  difference: Difference | undefined;
}

/** What the popup learns of the composer in its tab, when the person opens it. */
export interface DraftReport {
  platform: Platform;
  composing: boolean;
  account?: Account | undefined;
  findings: (Finding & { words: string })[];
  clearance?: ClearanceReport | undefined;
}

/** What the spotter found on its page. `composer` says whether one was seen since the page was loaded. */
export interface SpotReport {
  platform: Platform;
  canPost: boolean;
  composer: boolean;
}

/**
 * Every message that the worker answers: what it asks, what it replies, and who may send it.
 * `site` is a content script on a listed site; `page` one of our own pages. The practice page is ours and coaches too.
 */
export interface ToWorker {
  'coach.inject': { ask: Record<string, never>; reply: null; from: 'site' };
  'coach.start': { ask: { platform: Platform; handle?: string | undefined }; reply: CoachStart; from: 'both' };
  'outcomes.record': { ask: { outcomes: Outcome[] }; reply: null; from: 'both' };
  'dismissals.add': { ask: { hashes: string[]; rule: string }; reply: null; from: 'both' };
  'rules.silence': { ask: { rule: string }; reply: null; from: 'both' };
  'accounts.say': {
    ask: { platform: Platform; handle: string; kind: AccountKind; nation: Nation };
    reply: null;
    from: 'both';
  };
  'tip.open': { ask: { tip: string }; reply: null; from: 'both' };
  /** Asked with the hash of a post and the marks of its words; never with the words. */
  'clearance.state': { ask: { subject: string; sketch: number[] }; reply: ClearanceSeen; from: 'both' };
  /** The person pressed "Ask for clearance": the draft goes to our own page, where they see all that would be sent. */
  'clearance.ask': { ask: { platform: Platform; account: Account; draft: Draft; dismissed: string[] }; reply: null; from: 'both' };
  'clearance.posted': { ask: { request: string; subject: string }; reply: null; from: 'site' };
}

/** Every message that a content script answers. */
export interface ToSite {
  'spot.report': { ask: Record<string, never>; reply: SpotReport };
  'draft.report': { ask: Record<string, never>; reply: DraftReport };
  'draft.dismiss': { ask: { rule: string }; reply: null };
  'draft.ask': { ask: Record<string, never>; reply: null };
  'page.report': { ask: Record<string, never>; reply: PageFacts };
  'coach.open': { ask: Record<string, never>; reply: null };
  /** The person took back access to these origins (`https://bsky.app/*`): whoever is there leaves. */
  'access.withdrawn': { ask: { origins: string[] }; reply: null };
}

/** A message as it travels. */
export interface Envelope {
  gapMonitor: 1;
  name: string;
  ask: unknown;
}

export const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && (value as Envelope).gapMonitor === 1 && typeof (value as Envelope).name === 'string';
