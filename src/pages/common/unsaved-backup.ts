/** A backup that was made and not yet saved, and whose key it is. */
export interface UnsavedBackup {
  backup: string;
  name: string;
}

/**
 * There will never be another copy, so it outlives the room: whoever goes elsewhere in the desk and comes back can still save it, and
 * the browser asks before the page itself is closed.
 */
let unsaved: UnsavedBackup | undefined;

const ask = (event: Event): void => event.preventDefault();

export const unsavedBackup = (): UnsavedBackup | undefined => unsaved;

export function keepUntilSaved(backup: UnsavedBackup): void {
  unsaved = backup;
  addEventListener('beforeunload', ask);
}

export function backupIsSaved(): void {
  unsaved = undefined;
  removeEventListener('beforeunload', ask);
}
