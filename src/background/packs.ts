import { builtInPacks } from '../guidance/built-in';
import type { Pack } from '../guidance/pack';

export const packsInForce = (): Pack[] => builtInPacks();

/** Without what only our own pages use: the coach gets what it needs to check and to explain, and no more. */
export const packsForCoach = (): Pack[] =>
  packsInForce().map(({ checklists: _checklists, ...pack }) => ({
    ...pack,
    rules: (pack.rules ?? []).map((rule) => ({ ...rule, examples: { fires: [], silent: [] } })),
    tips: (pack.tips ?? []).map((tip) => ({ ...tip, question: { ask: { en: '' }, answers: [] } })),
  }));
