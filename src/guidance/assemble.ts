import type { Pack } from './pack';

/** The files of a pack folder: path inside the folder (`rules/political.json`) → parsed content. */
export type PackParts = Readonly<Record<string, unknown>>;

const JOINED = { 'rules/': 'rules', 'tips/': 'tips' } as const;
const WHOLE = { 'periods.json': 'periods', 'checklists.json': 'checklists', 'changes.json': 'changes' } as const;

/**
 * Joins the files of a pack folder into the one document that a pack is everywhere else. Nothing is checked here: what comes
 * out is what `readPack` would be given. Throws when `pack.json` is missing, which is a mistake in the build and not in a pack.
 */
export function assemblePack(parts: PackParts): Pack {
  const head = parts['pack.json'];
  if (typeof head !== 'object' || head === null) throw new Error('A pack folder needs a pack.json');
  const pack: Record<string, unknown> = { ...head };
  const paths = Object.keys(parts).sort();
  for (const [folder, field] of Object.entries(JOINED)) {
    const items = paths.filter((path) => path.startsWith(folder)).flatMap((path) => parts[path]);
    if (items.length > 0) pack[field] = items;
  }
  const lists = Object.assign({}, ...paths.filter((path) => path.startsWith('lists/')).map((path) => parts[path])) as Record<string, string[]>;
  if (Object.keys(lists).length > 0) pack.lists = lists;
  for (const [file, field] of Object.entries(WHOLE)) if (parts[file] !== undefined) pack[field] = parts[file];
  if (parts['directory.json'] !== undefined) pack.directory = parts['directory.json'];
  return pack as unknown as Pack;
}

/** The order in which built-in packs lie on one another. */
export const BUILT_IN_ORDER = ['core', 'central', 'local', 'scotland', 'wales', 'northern-ireland', 'strategy'] as const;

/** Sorts the files of all pack folders (`core/rules/x.json` → content) into packs, in their order. */
export function assemblePacks(files: PackParts): Pack[] {
  const folders = new Map<string, Record<string, unknown>>();
  for (const [path, content] of Object.entries(files)) {
    const cut = path.indexOf('/');
    const folder = path.slice(0, cut);
    folders.set(folder, { ...folders.get(folder), [path.slice(cut + 1)]: content });
  }
  const place = (folder: string): number => {
    const at = (BUILT_IN_ORDER as readonly string[]).indexOf(folder);
    return at < 0 ? BUILT_IN_ORDER.length : at;
  };
  return [...folders]
    .filter(([, parts]) => parts['pack.json'] !== undefined)
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([, parts]) => assemblePack(parts));
}
