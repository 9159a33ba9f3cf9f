import type { Pack } from '../guidance/pack';
import type { PackDraft } from '../guidance/pack-draft';
import type { PublicKey } from '../shared/signing/public-key';

/** A pack that came from outside and is in force. Only what was opened, proven and accepted gets here. */
export interface ReceivedRecord {
  /** The pack's own id. */
  id: string;
  pack: Pack;
  /** The signed text that it came as, to hand on or to check again. */
  text: string;
  publicKey: PublicKey;
  /** Thumbprint of the key that is trusted for this pack. */
  signer: string;
  /** `department` where the IT department's policy brought it. */
  layer: 'subscribed' | 'department';
  /** When it was first taken: the order in which received packs lie on one another. Milliseconds since 1970. */
  at: number;
}

/** What went wrong when a pack was last fetched. `why` is a word that the screen has a sentence for; `detail` is what the sentence is about. */
export interface FetchTrouble {
  why: string;
  detail?: string | undefined;
  at: number;
}

/** An address from which a pack is kept up to date. */
export interface SubscriptionRecord {
  address: string;
  /** Id of the pack that comes from there. */
  pack: string;
  /** What the server called the version we have, to be told when nothing has changed. */
  etag?: string | undefined;
  checkedAt: number;
  changedAt?: number | undefined;
  trouble?: FetchTrouble | undefined;
}

/** A pack that somebody is writing. */
export interface PackDraftRecord extends PackDraft {
  id: string;
  changedAt: number;
  /** The last version of it that was signed here. */
  signed?: { version: string; at: number } | undefined;
}
