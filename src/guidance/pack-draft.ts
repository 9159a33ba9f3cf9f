import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Pack } from './pack';

enablePatches();

/** A pack while somebody writes it: perhaps not yet a sound one. */
export type UnfinishedPack = Pack;

/** One change to a pack, and the way back. */
export interface DraftStep {
  /** What was changed, as a key that the screen has words for. */
  what: string;
  at: number;
  patches: Patch[];
  inverse: Patch[];
}

/** A pack being written, with everything that can be undone and done again. */
export interface PackDraft {
  pack: UnfinishedPack;
  past: DraftStep[];
  future: DraftStep[];
}

/** Nobody goes back further than this; older steps are let go. */
const MOST_STEPS = 500;
/** Letters typed into one field without a pause this long are one step, in milliseconds. */
const PAUSE = 1500;

export const beginDraft = (pack: Pack): PackDraft => ({ pack, past: [], future: [] });

const onlyField = (patches: readonly Patch[]): string | undefined =>
  patches.length === 1 && patches[0]?.op === 'replace' && typeof patches[0].value === 'string' ? JSON.stringify(patches[0].path) : undefined;

/** Changes a pack. Typing in one field is joined into one step. A change that changes nothing is no step. */
export function changeDraft(draft: PackDraft, what: string, recipe: (pack: Draft<UnfinishedPack>) => void, at: number): PackDraft {
  const [pack, patches, inverse] = produceWithPatches(draft.pack, recipe);
  if (patches.length === 0) return draft;
  const last = draft.past.at(-1);
  const field = onlyField(patches);
  const goesOn = last && field !== undefined && field === onlyField(last.patches) && at - last.at < PAUSE && draft.future.length === 0;
  const step: DraftStep = goesOn ? { what, at, patches, inverse: last.inverse } : { what, at, patches, inverse };
  const past = [...(goesOn ? draft.past.slice(0, -1) : draft.past), step].slice(-MOST_STEPS);
  return { pack, past, future: [] };
}

/** Takes the last change back. */
export function undo(draft: PackDraft): PackDraft {
  const step = draft.past.at(-1);
  if (!step) return draft;
  return { pack: applyPatches(draft.pack, step.inverse), past: draft.past.slice(0, -1), future: [...draft.future, step] };
}

/** Does again what was taken back last. */
export function redo(draft: PackDraft): PackDraft {
  const step = draft.future.at(-1);
  if (!step) return draft;
  return { pack: applyPatches(draft.pack, step.patches), past: [...draft.past, step], future: draft.future.slice(0, -1) };
}
