import type { Pack } from './pack';
import { nextVersion } from './version';

/** A name for people made into an id: "Department for Examples" gives `department-for-examples`; `fallback` where no letter is left. */
export function idFrom(name: string, fallback: string): string {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return id || fallback;
}

/** An id that nothing in a list has yet: `tip`, `tip-2`, `tip-3`. */
export function freeId(wanted: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; ids.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');

/** A pack with nothing in it yet, to be reviewed in a year. `day` is today, `YYYY-MM-DD`. */
export const emptyPack = (title: string, publisher: string, day: string): Pack => ({
  format: 1,
  id: idFrom(title, 'pack'),
  version: nextVersion(undefined, day),
  title: { en: title },
  publisher: { name: publisher },
  reviewBy: yearAfter(day),
});

/** A copy of a pack under a name of its own, so that it lies on the one that it was copied from. */
export const copiedPack = (pack: Pack, title: string, publisher: string, day: string): Pack => ({
  ...structuredClone(pack),
  ...emptyPack(title, publisher, day),
  ...(pack.holdsFor && { holdsFor: structuredClone(pack.holdsFor) }),
});
