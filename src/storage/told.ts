import { database } from './database';

/** Ids of the statements that the record store already has. */
export const toldStatements = async (): Promise<Set<string>> => new Set((await database.told.toCollection().primaryKeys()) as string[]);

export async function noteTold(ids: string[], at = Date.now()): Promise<void> {
  await database.told.bulkPut(ids.map((id) => ({ id, at })));
}

/** Another record store has nothing yet. */
export const forgetTold = (): Promise<void> => database.told.clear();
