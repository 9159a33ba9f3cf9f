import { builtInPacks } from '../guidance/built-in';
import type { Pack } from '../guidance/pack';
import { ownPack } from '../storage/periods';

/** Built-in packs first, the person's own settings last. Where storage is refused, the built-in ones still hold. */
export async function packsInForce(): Promise<Pack[]> {
  const own = await ownPack().catch(() => undefined);
  return own ? [...builtInPacks(), own] : builtInPacks();
}

/** Without what only our own pages use: the coach gets what it needs to check and to explain, and no more. */
export const forCoach = (packs: Pack[]): Pack[] =>
  packs.map(({ checklists, ...pack }) => ({
    ...pack,
    checklists: (checklists ?? []).filter(({ needed }) => needed),
    rules: (pack.rules ?? []).map((rule) => ({ ...rule, examples: { fires: [], silent: [] } })),
    tips: (pack.tips ?? []).map((tip) => ({ ...tip, question: { ask: { en: '' }, answers: [] } })),
  }));
