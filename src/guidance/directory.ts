import type { AccountKind, Nation, Platform } from '../shared/words';
import type { Pack } from './pack';

/** What the packs say of an official account. Later packs win. Handles are compared without case and without `@`. */
export function knownAccount(packs: Pack[], platform: Platform, handle: string): { kind: AccountKind; nation: Nation } | undefined {
  const plain = handle.replace(/^@/, '').toLowerCase();
  return packs.flatMap((pack) => pack.directory?.accounts ?? []).findLast((account) => account.platform === platform && account.handle.toLowerCase() === plain);
}
