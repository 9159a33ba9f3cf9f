import { database } from './database';
import type { AskRecord } from './records';

/** A draft nobody sent in this time was let be, in milliseconds: thirty days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Keeps a draft until it is asked about. Returns its id. */
export function keepAsk(ask: Omit<AskRecord, 'id' | 'at'>, at = Date.now()): Promise<string> {
  return database.transaction('rw', database.asks, async () => {
    await database.asks.filter((one) => one.at < at - KEPT_FOR).delete();
    const id = crypto.randomUUID();
    await database.asks.add({ ...ask, id, at });
    return id;
  });
}

export const askById = (id: string): Promise<AskRecord | undefined> => database.asks.get(id);

export const dropAsk = (id: string): Promise<void> => database.asks.delete(id);
