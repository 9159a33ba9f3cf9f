import type { TrustedKey } from '../../../clearance/judge';
import type { Pack } from '../../../guidance/pack';
import { thumbprint } from '../../../shared/signing/public-key';
import { pinnedKey } from '../../../storage/keys';

/** Who vouches for a key: the packs in force, which may also say what it may decide, or else the person, who trusted it. */
export async function trustIn(signer: string, packs: readonly Pack[]): Promise<TrustedKey | undefined> {
  for (const { name, key, stages } of packs.flatMap((pack) => pack.approvers ?? [])) {
    if ((await thumbprint(key)) === signer) return { name, stages };
  }
  const pinned = await pinnedKey(signer);
  return pinned && { name: pinned.name };
}
