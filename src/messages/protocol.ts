import type { Finding } from '../checks/finding';
import type { Difference } from '../clearance/difference';
import type { ClearanceSeen } from '../clearance/seen';
import type { Pack } from '../guidance/pack';
import type { Account, Draft } from '../shared/draft';
import type { Outcome } from '../shared/outcome';
import type { AccountKind, Language, Nation, Platform, Said } from '../shared/words';
import type { PageFacts } from '../spots/government/page-facts';
import type { SpotChanges } from '../spots/where';

/** All the coach needs, fetched once when a composer first gets focus. */
export interface CoachStart {
  packs: Pack[];
  /** Tells these packs from others, so that a page that stayed open learns of new guidance. */
  revision: string;
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

/** What an address answered: a text that is yet to be opened, or why there is none, as a word that the screen has a sentence for. */
export type PackFetched = { ok: true; text: string; etag?: string | undefined } | { ok: false; why: string; detail?: string | undefined };

/** What the spotter found on its page: `composer` says whether one was seen since the page was loaded, `off` that a pack leaves this adapter off. */
export interface SpotReport {
  adapter: string;
  platform: Platform;
  canPost: boolean;
  composer: boolean;
  off: boolean;
}

/**
 * Every message that the worker answers: what it asks, what it replies, and who may send it.
 * `site` is a content script on a listed site; `page` one of our own pages. The practice page is ours and coaches too.
 */
export interface ToWorker {
  'coach.inject': { ask: Record<string, never>; reply: null; from: 'site' };
  'spots.changes': { ask: Record<string, never>; reply: SpotChanges; from: 'site' };
  /** Focus went into a frame of the page's own: the spotter is wanted there too. */
  'frames.spot': { ask: Record<string, never>; reply: null; from: 'site' };
  'coach.start': { ask: { platform: Platform; handle?: string | undefined }; reply: CoachStart; from: 'both' };
  'coach.revision': { ask: Record<string, never>; reply: string; from: 'both' };
  /** Asks once at an address that somebody wants to subscribe to. */
  'packs.look': { ask: { address: string }; reply: PackFetched; from: 'page' };
  /** Asks now at every address that packs are kept up to date from, or at one. */
  'packs.refresh': { ask: { address?: string | undefined }; reply: null; from: 'page' };
  'outcomes.record': { ask: { outcomes: Outcome[] }; reply: null; from: 'both' };
  'dismissals.add': { ask: { hashes: string[]; rule: string }; reply: null; from: 'both' };
  'rules.silence': { ask: { rule: string }; reply: null; from: 'both' };
  'accounts.say': {
    ask: { platform: Platform; handle: string; kind: AccountKind; nation: Nation };
    reply: null;
    from: 'both';
  };
  /** A site was added by name: prompts begin there, in tabs that are open too. */
  'sites.changed': { ask: { origins: string[] }; reply: null; from: 'page' };
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
  /** How the page is built around its boxes, without its text. */
  'page.structure': { ask: Record<string, never>; reply: string };
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
