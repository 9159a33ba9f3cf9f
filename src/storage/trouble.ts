/** Why something could not be kept, as a word that the screen has a sentence for. */
export type StorageTrouble = 'full' | 'refused' | 'newer' | 'unknown';

/** Sorts what IndexedDB and Dexie throw. Private windows and policies refuse storage; a newer version may have upgraded it. */
export function storageTrouble(error: unknown): StorageTrouble {
  const names: string[] = [];
  for (let at = error as { name?: string; inner?: unknown } | undefined; at && names.length < 5; at = at.inner as typeof at) names.push(at.name ?? '');
  if (names.some((name) => name === 'QuotaExceededError')) return 'full';
  if (names.some((name) => name === 'VersionError')) return 'newer';
  if (names.some((name) => ['OpenFailedError', 'MissingAPIError', 'InvalidStateError', 'SecurityError', 'UnknownError', 'DatabaseClosedError'].includes(name)))
    return 'refused';
  return 'unknown';
}
