import { useEffect, useState } from 'preact/hooks';
import { searchClearances } from '../../../storage/clearances';
import type { ClearanceRecord } from '../../../storage/records';

interface Found {
  query: string;
  /** How many there are; `undefined` where it is a great many. */
  found: number | undefined;
  rows: ClearanceRecord[];
}

/** What was found last, and for which words. Not live: to watch ten thousand keys for changes costs more than to find them. */
export function useSearch(query: string, most: number): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let wanted = true;
    // Trouble with storage is told by the lists beside it, which read the same table.
    void searchClearances(query, most)
      .then((result) => wanted && setFound({ query, ...result }))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [query, most]);
  return found;
}
