import type { Pack } from '../guidance/pack';
import { beginDraft, type PackDraft } from '../guidance/pack-draft';
import { database } from './database';
import type { PackDraftRecord } from './pack-records';

/** Packs being written, the one worked on last first. */
export const packDrafts = (): Promise<PackDraftRecord[]> => database.packDrafts.orderBy('changedAt').reverse().toArray();

export const packDraft = (id: string): Promise<PackDraftRecord | undefined> => database.packDrafts.get(id);

/** Begins to write a pack. Returns what the draft is known by. */
export async function startPackDraft(pack: Pack): Promise<string> {
  const id = crypto.randomUUID();
  await database.packDrafts.add({ id, changedAt: Date.now(), ...beginDraft(pack) });
  return id;
}

/** Saves a pack being written, and the way back through its changes, whole or not at all. A draft that was thrown away stays so. */
export async function savePackDraft(id: string, { pack, past, future }: PackDraft): Promise<void> {
  await database.packDrafts.update(id, { pack, past, future, changedAt: Date.now() });
}

/** Notes that a version was signed, so that the next one gets a higher number. */
export async function noteSigned(id: string, version: string): Promise<void> {
  await database.packDrafts.update(id, { signed: { version, at: Date.now() } });
}

/** Throws a draft away. Returns it, so that it can be put back. */
export function dropPackDraft(id: string): Promise<PackDraftRecord | undefined> {
  return database.transaction('rw', database.packDrafts, async () => {
    const record = await database.packDrafts.get(id);
    await database.packDrafts.delete(id);
    return record;
  });
}

export async function putPackDraftBack(record: PackDraftRecord): Promise<void> {
  await database.packDrafts.put(record);
}
