import { builtInPacks } from '../guidance/built-in';
import type { LayeredPack } from '../guidance/layers';
import type { Pack } from '../guidance/pack';
import { packsOnTop, revisionOf } from '../storage/packs-in-force';

/** Built-in packs, subscribed ones, the department's, and the person's own settings on top; each with where it comes from. */
export async function layeredPacks(): Promise<LayeredPack[]> {
  return [...builtInPacks().map((pack): LayeredPack => ({ pack, layer: 'built-in' })), ...(await packsOnTop(builtInPacks()))];
}

/** The same for those who only use them, and what tells these packs from others. */
export async function packsInForce(): Promise<{ packs: Pack[]; revision: string }> {
  const layered = await layeredPacks();
  return { packs: layered.map(({ pack }) => pack), revision: revisionOf(layered.filter(({ layer }) => layer !== 'built-in')) };
}

/** Without what only our own pages use: the coach gets what it needs to check and to explain, and no more. */
export const forCoach = (packs: Pack[]): Pack[] =>
  packs.map(({ checklists, ...pack }) => ({
    ...pack,
    checklists: (checklists ?? []).filter(({ needed }) => needed),
    rules: (pack.rules ?? []).map((rule) => ({ ...rule, examples: { fires: [], silent: [] } })),
    tips: (pack.tips ?? []).map((tip) => ({ ...tip, question: { ask: { en: '' }, answers: [] } })),
  }));
