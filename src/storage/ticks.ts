import { database } from './database';

/** The ids of the items ticked in a checklist. */
export async function tickedItems(checklist: string): Promise<Set<string>> {
  const ticks = await database.ticks.where('[checklist+item]').between([checklist, ''], [checklist, '\uffff']).toArray();
  return new Set(ticks.map((tick) => tick.item));
}

export async function setTick(checklist: string, item: string, ticked: boolean): Promise<void> {
  if (ticked) await database.ticks.put({ checklist, item, at: Date.now() });
  else await database.ticks.delete([checklist, item]);
}

/** For the next post: unticks everything in a checklist. Returns what was ticked, so that it can be undone. */
export async function clearTicks(checklist: string): Promise<string[]> {
  return database.transaction('rw', database.ticks, async () => {
    const ticked = [...(await tickedItems(checklist))];
    await database.ticks.bulkDelete(ticked.map((item) => [checklist, item] as [string, string]));
    return ticked;
  });
}

export async function restoreTicks(checklist: string, items: string[]): Promise<void> {
  const at = Date.now();
  await database.ticks.bulkPut(items.map((item) => ({ checklist, item, at })));
}
