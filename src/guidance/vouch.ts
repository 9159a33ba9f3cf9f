import { isPublicKey, type PublicKey, thumbprint } from '../shared/signing/public-key';
import { openSigned, sign } from '../shared/signing/signed';
import type { SigningKey } from '../shared/signing/signing-key';

/** A statement by one key that another stands in for it from now on. Both are thumbprints. */
export interface Vouch {
  by: string;
  newKey: string;
}

/** No chain of keys is longer than this: a press office changes its key every few years at the most. */
export const MOST_VOUCHES = 10;

/** Has the old key say that the new one is its successor. Returns one line to send along with what the new key signs. */
export const vouchFor = (newKey: PublicKey, old: SigningKey): Promise<string> =>
  sign({ format: 1, newKey: { kty: newKey.kty, crv: newKey.crv, x: newKey.x } }, 'gap-key', old);

/** Reads such a statement; `undefined` where it is none or its signature does not hold. Never throws. */
export async function readVouch(text: string): Promise<Vouch | undefined> {
  const opened = await openSigned(text, 'gap-key');
  if (!opened.ok) return undefined;
  const { newKey } = (opened.value.payload ?? {}) as { newKey?: unknown };
  return isPublicKey(newKey) ? { by: opened.value.signer, newKey: await thumbprint(newKey) } : undefined;
}

/** Does a chain of statements lead from a key that is trusted to another? A key leads to itself. */
export function leadsTo(from: string, to: string, vouches: readonly Vouch[]): boolean {
  const reached = new Set([from]);
  for (let round = 0; round <= vouches.length; round += 1) {
    for (const { by, newKey } of vouches) if (reached.has(by)) reached.add(newKey);
  }
  return reached.has(to);
}
