import { useState } from 'preact/hooks';
import { type StorageTrouble, storageTrouble } from '../../storage/trouble';

export interface Saving {
  trouble: StorageTrouble | undefined;
  /** Runs something that writes. Returns whether it was kept; the person's input stays as it is either way. */
  save(write: () => Promise<unknown>): Promise<boolean>;
}

/** Turns a failed write into words on the screen instead of an error in a console nobody reads. */
export function useSaving(): Saving {
  const [trouble, setTrouble] = useState<StorageTrouble>();
  return {
    trouble,
    save: async (write) => {
      try {
        await write();
        setTrouble(undefined);
        return true;
      } catch (error) {
        setTrouble(storageTrouble(error));
        return false;
      }
    },
  };
}
