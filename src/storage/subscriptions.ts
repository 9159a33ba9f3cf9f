import { database } from './database';
import type { FetchTrouble, SubscriptionRecord } from './pack-records';

export const allSubscriptions = (): Promise<SubscriptionRecord[]> => database.subscriptions.toArray();

/** Notes that an address was asked: what went wrong, or nothing where all is well. What is in force stays as it is. */
export async function noteCheck(address: string, etag: string | undefined, trouble: FetchTrouble | undefined, now = Date.now()): Promise<void> {
  await database.subscriptions
    .where('address')
    .equals(address)
    .modify((record) => {
      record.checkedAt = now;
      if (etag !== undefined) record.etag = etag;
      if (trouble) record.trouble = trouble;
      else delete record.trouble;
    });
}

/** Asks no more at an address. The pack that came from there stays in force. */
export function unsubscribe(address: string): Promise<SubscriptionRecord | undefined> {
  return database.transaction('rw', database.subscriptions, async () => {
    const record = await database.subscriptions.get(address);
    await database.subscriptions.delete(address);
    return record;
  });
}

export async function subscribeAgain(record: SubscriptionRecord): Promise<void> {
  await database.subscriptions.put(record);
}
