import { database } from './database';

/** Who the person is, and the guidance itself: without that the next post would go out unprompted. */
const STAYS: ReadonlySet<string> = new Set(['settings', 'received', 'subscriptions', 'packDrafts']);

/** All that was kept of the person but that: learning, ticks, outcomes, dismissals, accounts, periods. */
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

export function putBack(rows: Map<string, unknown[]>): Promise<void> {
  return database.transaction('rw', kept(), async () => {
    for (const table of kept()) await table.bulkPut(rows.get(table.name) ?? []);
  });
}
