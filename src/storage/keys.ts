import type { PublicKey } from '../shared/signing/public-key';
import type { SigningKey } from '../shared/signing/signing-key';
import { database } from './database';
import type { PinnedRecord } from './records';

/** A key to sign with, how its owner signs, and the statements that lead to it from keys that were used before. */
export interface OwnKey extends SigningKey {
  name: string;
  vouches: string[];
}

/** The one key that this profile signs with, where there is one. */
export async function ownKey(): Promise<OwnKey | undefined> {
  const record = await database.keys.get('own');
  if (!record) return undefined;
  const { privateKey, publicKey, thumbprint, name, vouches = [] } = record;
  return { privateKey, publicKey, thumbprint, name, vouches };
}

/** Keeps a key as the profile's own, in place of any before. `name` is how its owner signs: "Press office, Department for Examples". */
export async function keepOwnKey({ privateKey, publicKey, thumbprint }: SigningKey, name: string, vouches: string[] = []): Promise<void> {
  await database.keys.put({ id: 'own', name, privateKey, publicKey, thumbprint, at: Date.now(), vouches });
}

/** The key with this thumbprint, if somebody here has trusted it. */
export const pinnedKey = (thumbprint: string): Promise<PinnedRecord | undefined> => database.pinned.get(thumbprint);

/** Trusts a key from now on, under the name that the person gave it. */
export async function pinKey(publicKey: PublicKey, thumbprint: string, name: string): Promise<void> {
  await database.pinned.put({ thumbprint, publicKey, name, at: Date.now() });
}

/** Trusts it no longer. */
export const unpinKey = (thumbprint: string): Promise<void> => database.pinned.delete(thumbprint);

export const allPinned = (): Promise<PinnedRecord[]> => database.pinned.orderBy('name').toArray();
