import { database } from './database';
import type { RecordStoreSetting } from './records';
import { readSettings, saveSettings } from './settings';

/** Ids of the statements that the record store already has. */
export const toldStatements = async (): Promise<Set<string>> => new Set((await database.told.toCollection().primaryKeys()) as string[]);

export async function noteTold(ids: string[], at = Date.now()): Promise<void> {
  await database.told.bulkPut(ids.map((id) => ({ id, at })));
}

/** Sets the record store, or takes it off with its secret. Another one than before has been told nothing yet. */
export function setRecordStore(store: RecordStoreSetting | null): Promise<void> {
  return database.transaction('rw', database.settings, database.told, async () => {
    const before = (await readSettings()).recordStore;
    await saveSettings({ recordStore: store });
    if (before?.url !== store?.url) await database.told.clear();
  });
}
