import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../guidance/pack';
import { ownPack } from '../../storage/periods';
import { useLive } from './use-live';

/**
 * All packs, the person's own settings last; `undefined` until they are there. They are the largest thing that a page loads,
 * so a page draws what it can before them, and a room that needs none does not want them. The built-in ones stay where storage is refused.
 */
export function usePacks(wanted = true): Pack[] | undefined {
  const [builtIn, setBuiltIn] = useState<Pack[]>();
  useEffect(() => {
    if (wanted) void import('../../guidance/built-in').then(({ builtInPacks }) => setBuiltIn(builtInPacks()));
  }, [wanted]);
  const { value: own } = useLive(async () => (await ownPack()) ?? null);
  return builtIn && own ? [...builtIn, own] : builtIn;
}
