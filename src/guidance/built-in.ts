import { assemblePacks } from './assemble';
import type { Pack } from './pack';

const ROOT = '/assets/packs/';
const files = import.meta.glob<unknown>('/assets/packs/*/**/*.json', { eager: true, import: 'default' });

let assembled: Pack[] | undefined;

/** The packs that come with the extension, in the order in which they lie on one another. Put together once. */
export function builtInPacks(): Pack[] {
  assembled ??= assemblePacks(Object.fromEntries(Object.entries(files).map(([path, content]) => [path.slice(ROOT.length), content])));
  return assembled;
}
