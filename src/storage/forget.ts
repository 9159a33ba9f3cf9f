import { BEGINNING, relink } from '../clearance/chain';
import { database } from './database';
import type { EvidenceRecord } from './records';

/** Settings, and the guidance itself with packs being written: without that the next post would go out unprompted. */
const STAYS: ReadonlySet<string> = new Set(['settings', 'received', 'subscriptions', 'packDrafts']);

/** All that was kept of the person but that: what the settings room says goes. */
const kept = () => database.tables.filter((table) => !STAYS.has(table.name));

/** Forgets it all, at once or not at all. Returns what it was, by table, so that it can be put back while the page is open. */
export function forgetEverything(): Promise<Map<string, unknown[]>> {
  return database.transaction('rw', kept(), async () => {
    const rows = new Map<string, unknown[]>();
    for (const table of kept()) {
      rows.set(table.name, await table.toArray());
      await table.clear();
    }
    return rows;
  });
}

/** Puts it all back. What was done since stays too, but where it took the place of something: then that is back. */
export function putBack(rows: Map<string, unknown[]>): Promise<void> {
  return database.transaction('rw', kept(), async () => {
    const since = await database.evidence.orderBy('seq').toArray();
    for (const table of kept()) await table.bulkPut(rows.get(table.name) ?? []);
    // The chain that was begun since goes on from the end of the one that is back.
    const last = (rows.get('evidence') as EvidenceRecord[] | undefined)?.at(-1);
    let previous = last?.hash ?? BEGINNING;
    for (const one of since) {
      const moved = relink(previous, one);
      previous = moved.hash;
      await database.evidence.put({ ...one, ...moved });
    }
  });
}
