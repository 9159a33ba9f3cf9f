import { type Refused, refusal } from '../guidance/admission';
import type { OpenedPack } from '../guidance/signed-pack';
import { database } from './database';
import type { ReceivedRecord, SubscriptionRecord } from './pack-records';

/** In the order in which they lie on one another. */
export async function receivedPacks(): Promise<ReceivedRecord[]> {
  return (await database.received.toArray()).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export const receivedPack = (id: string): Promise<ReceivedRecord | undefined> => database.received.get(id);

export interface Arrival {
  opened: OpenedPack;
  /** Where it is to be kept up to date from, if anywhere. */
  from?: { address: string; etag?: string | undefined } | undefined;
  layer?: ReceivedRecord['layer'] | undefined;
}

/**
 * Brings a pack into force and trusts the key that signed it, all in one transaction; an older version or another key changes
 * nothing and is said. Looked at once more here, since another page may have taken something in the meantime.
 */
export function takePack({ opened, from, layer }: Arrival, now = Date.now()): Promise<Refused | undefined> {
  return database.transaction('rw', database.received, database.pinned, database.subscriptions, async () => {
    const { pack, publicKey, signer, text } = opened;
    const before = await database.received.get(pack.id);
    const refused = refusal(opened, before && { version: before.pack.version, signer: before.signer });
    if (refused) return refused;
    await database.received.put({ id: pack.id, pack, text, publicKey, signer, layer: layer ?? before?.layer ?? 'subscribed', at: before?.at ?? now });
    if (!(await database.pinned.get(signer))) await database.pinned.put({ thumbprint: signer, publicKey, name: pack.publisher.name, at: now });
    if (from) await database.subscriptions.put({ address: from.address, pack: pack.id, etag: from.etag, checkedAt: now, changedAt: now });
    return undefined;
  });
}

/** Lays a pack on all others that were received, so that it has the last word among them. */
export async function liftPack(id: string, now = Date.now()): Promise<void> {
  await database.received.update(id, { at: now });
}

/** A pack taken out of force, with what kept it up to date: to be put back as it was. */
export interface Removed {
  pack: ReceivedRecord;
  subscriptions: SubscriptionRecord[];
}

/** Takes a pack out of force, and no longer asks for new versions. The key stays trusted: the pack may come again. */
export function removePack(id: string): Promise<Removed | undefined> {
  return database.transaction('rw', database.received, database.subscriptions, async () => {
    const pack = await database.received.get(id);
    if (!pack) return undefined;
    const subscriptions = await database.subscriptions.where('pack').equals(id).toArray();
    await database.received.delete(id);
    await database.subscriptions.bulkDelete(subscriptions.map(({ address }) => address));
    return { pack, subscriptions };
  });
}

export function putPackBack({ pack, subscriptions }: Removed): Promise<void> {
  return database.transaction('rw', database.received, database.subscriptions, async () => {
    await database.received.put(pack);
    await database.subscriptions.bulkPut(subscriptions);
  });
}
