import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Pack } from './pack';

enablePatches();

/** One change to a pack, and the way back. */
export interface DraftStep {
  /** What was changed, as a key that the screen has words for. */
  what: string;
  at: number;
  /** The field that was typed into, where it was typing. */
  field?: string | undefined;
  patches: Patch[];
  inverse: Patch[];
}

/** A pack being written, perhaps not yet a sound one, with everything that can be undone and done again. */
export interface PackDraft {
  pack: Pack;
  past: DraftStep[];
  future: DraftStep[];
}

/** Nobody goes back further than this; older steps are let go. */
const MOST_STEPS = 500;
/** Letters typed into one field without a pause this long are one step, in milliseconds. */
const PAUSE = 1500;

export const beginDraft = (pack: Pack): PackDraft => ({ pack, past: [], future: [] });

/** Changes a pack. `field` names the one that is being typed into: what is typed there without a pause is one step. A change that changes nothing is none. */
export function changeDraft(draft: PackDraft, what: string, recipe: (pack: Draft<Pack>) => void, at: number, field?: string): PackDraft {
  const [pack, patches, inverse] = produceWithPatches(draft.pack, recipe);
  if (patches.length === 0) return draft;
  const last = draft.past.at(-1);
  const goesOn = last && field !== undefined && field === last.field && at - last.at < PAUSE && draft.future.length === 0;
  const step: DraftStep = goesOn ? { what, at, field, ...joined(last, { patches, inverse }) } : { what, at, field, patches, inverse };
  const past = [...(goesOn ? draft.past.slice(0, -1) : draft.past), step].slice(-MOST_STEPS);
  return { pack, past, future: [] };
}

type Ways = Pick<DraftStep, 'patches' | 'inverse'>;

/** One step out of two. Where both replace the same value, what lies between them is forgotten. */
function joined(first: Ways, second: Ways): Ways {
  const replaces = ({ patches }: Ways): string => (patches.length === 1 && patches[0]?.op === 'replace' ? JSON.stringify(patches[0].path) : '');
  if (replaces(first) !== '' && replaces(first) === replaces(second)) return { patches: second.patches, inverse: first.inverse };
  return { patches: [...first.patches, ...second.patches], inverse: [...second.inverse, ...first.inverse] };
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
