import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { type StorageTrouble, storageTrouble } from '../../storage/trouble';

export interface Live<Value> {
  /** `undefined` until it was read. */
  value: Value | undefined;
  trouble: StorageTrouble | undefined;
}

/** Reads from the database, and again whenever what was read changes, in whichever page that happens. */
export function useLive<Value>(query: () => Promise<Value>, inputs: unknown[] = []): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ value: undefined, trouble: undefined });
  useEffect(() => {
    // Dexie keeps a live query silent when the database could not be opened. We want to hear of it.
    const orTrouble = async (): Promise<Live<Value>> => {
      try {
        return { value: await query(), trouble: undefined };
      } catch (error) {
        if ((error as { name?: string }).name === 'AbortError') throw error;
        return { value: undefined, trouble: storageTrouble(error) };
      }
    };
    const subscription = liveQuery(orTrouble).subscribe({
      next: ({ value, trouble }) => setLive((last) => ({ value: value === undefined ? last.value : value, trouble })),
      error: (error: unknown) => setLive((last) => ({ ...last, trouble: storageTrouble(error) })),
    });
    return () => subscription.unsubscribe();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what the query depends on
  }, inputs);
  return live;
}
