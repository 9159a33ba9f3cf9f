import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LayeredPack } from '../../guidance/layers';
import type { Pack } from '../../guidance/pack';
import { useLive } from './use-live';

/**
 * All packs, each with where it comes from, the person's own settings last; `undefined` until they are there. They are the largest
 * thing that a page loads, so a page draws what it can before them, and a room that needs none does not want them. The built-in ones stay where storage is refused.
 */
export function useLayeredPacks(wanted = true): LayeredPack[] | undefined {
  const [loaded, setLoaded] = useState<{ builtIn: Pack[]; onTop(): Promise<LayeredPack[]> }>();
  useEffect(() => {
    if (wanted) void load().then(setLoaded);
  }, [wanted]);
  const { value: onTop } = useLive(async () => loaded?.onTop(), [loaded]);
  return useMemo(() => loaded && [...loaded.builtIn.map((pack): LayeredPack => ({ pack, layer: 'built-in' })), ...(onTop ?? [])], [loaded, onTop]);
}

/** What opens signed packs comes with the packs: the page draws itself before either. */
async function load() {
  const [{ builtInPacks }, { packsOnTop }] = await Promise.all([import('../../guidance/built-in'), import('../../storage/packs-in-force')]);
  const builtIn = builtInPacks();
  return { builtIn, onTop: () => packsOnTop(builtIn) };
}

/** The same, without where each comes from. */
export function usePacks(): Pack[] | undefined {
  const layered = useLayeredPacks();
  return useMemo(() => layered?.map(({ pack }) => pack), [layered]);
}
