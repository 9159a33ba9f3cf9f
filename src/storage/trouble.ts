/** Why something could not be kept, as a word that the screen has a sentence for. */
export type StorageTrouble = 'full' | 'refused' | 'newer' | 'unknown';

/** Sorts what IndexedDB and Dexie throw. Private windows and policies refuse storage; a newer version may have upgraded it. */
export function storageTrouble(error: unknown): StorageTrouble {
  const names = [error, (error as { inner?: unknown })?.inner].map((one) => (one as { name?: string })?.name ?? '');
  if (names.some((name) => name === 'QuotaExceededError')) return 'full';
  if (names.some((name) => name === 'VersionError')) return 'newer';
  if (names.some((name) => ['OpenFailedError', 'MissingAPIError', 'InvalidStateError', 'SecurityError', 'UnknownError'].includes(name))) return 'refused';
  return 'unknown';
}
