import type { Condition, Pack } from '../../guidance/pack';
import { parts } from './parts';

/** The name under which the terms of a condition stand in the index: the list itself where they are only `@list`. */
export function termKey(terms: string | readonly string[]): string {
  const list = typeof terms === 'string' ? [terms] : terms;
  const only = list.length === 1 ? /^@([\w-]+)$/.exec((list[0] ?? '').trim())?.[1] : undefined;
  return only ?? `= ${list.join(' \n ')}`;
}

/** Every group of terms that a condition uses. */
export const termGroups = (condition: Condition): (string | string[])[] => groupsIn(parts(condition));

/** The same, where its parts are known already. */
export const groupsIn = (all: readonly Condition[]): (string | string[])[] =>
  all.flatMap((part) => {
    if ('near' in part) return part.near;
    if (!('terms' in part)) return [];
    return part.unless === undefined ? [part.terms] : [part.terms, part.unless];
  });

/** All lists of the packs, later ones adding to earlier ones, and the terms written inside conditions under their own keys. */
export function collectLists(packs: readonly Pack[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const pack of packs) {
    for (const [name, terms] of Object.entries(pack.lists ?? {})) lists.set(name, [...(lists.get(name) ?? []), ...terms]);
  }
  for (const pack of packs) {
    for (const rule of pack.rules ?? []) {
      for (const group of termGroups(rule.when)) {
        const key = termKey(group);
        if (key.startsWith('= ') && !lists.has(key)) lists.set(key, typeof group === 'string' ? [group] : [...group]);
      }
    }
  }
  return lists;
}
