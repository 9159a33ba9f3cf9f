import { builtInPacks } from '../../guidance/built-in';
import type { Pack } from '../../guidance/pack';
import { ownPack } from '../../storage/periods';
import { useLive } from './use-live';

/** All packs, the person's own settings last. The built-in ones are there at once, and stay where storage is refused. */
export function usePacks(): Pack[] {
  const { value: own } = useLive(async () => (await ownPack()) ?? null);
  return own ? [...builtInPacks(), own] : builtInPacks();
}
