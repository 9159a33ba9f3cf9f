import { BUILT_IN_ORDER } from './assemble';
import type { OpenedPack } from './signed-pack';
import { compareVersions } from './version';
import { leadsTo } from './vouch';

/** What is in force of the same pack, where there is something. */
export interface Held {
  version: string;
  /** Thumbprint of the key that is trusted for this pack. */
  signer: string;
}

/** Why a pack that is sound in itself may not be taken here, as a word that the screen has a sentence for. */
export type Refused = 'older' | 'other-key' | 'reserved-name';

/** Names that belong to the extension itself. */
const RESERVED: ReadonlySet<string> = new Set([...BUILT_IN_ORDER, 'own']);

/** May this pack come into force? `undefined` where it may. The same version again is no harm. */
export function refusal(opened: OpenedPack, held: Held | undefined): Refused | undefined {
  if (RESERVED.has(opened.pack.id)) return 'reserved-name';
  if (!held) return undefined;
  if (!leadsTo(held.signer, opened.signer, opened.vouches)) return 'other-key';
  return compareVersions(opened.pack.version, held.version) < 0 ? 'older' : undefined;
}

/** A stale pack still works; the screen says that it is due for review. `day` is `YYYY-MM-DD`. */
export const isStale = ({ reviewBy }: { reviewBy: string }, day: string): boolean => reviewBy < day;
