import { database } from './database';
import type { ClearancePlace, ClearanceRecord } from './records';

/** What is about to run out: within a day, in milliseconds. */
const SOON = 24 * 60 * 60 * 1000;

/** The lists of the queue. `all` is everything whose place no newer request took. */
export const LISTS = ['to-decide', 'mine', 'expiring', 'all'] as const;
export type ListName = (typeof LISTS)[number];

const inPlace = (place: ClearancePlace) => database.clearances.where('[place+at]').between([place, 0], [place, Number.MAX_SAFE_INTEGER]);

const expiring = (now: number) =>
  database.clearances
    .where('until')
    .between(now, now + SOON)
    .filter(({ state, place }) => state === 'cleared' && place !== 'replaced');

/** How long each list is. */
export async function countLists(now = Date.now()): Promise<Record<ListName, number>> {
  const [toDecide, mine, soon, all, replaced] = await Promise.all([
    inPlace('to-decide').count(),
    inPlace('mine').count(),
    expiring(now).count(),
    database.clearances.count(),
    inPlace('replaced').count(),
  ]);
  return { 'to-decide': toDecide, mine, expiring: soon, all: all - replaced };
}

/** The first of a list, newest first; of what runs out, the soonest first. */
export async function readList(list: ListName, most: number, now = Date.now()): Promise<ClearanceRecord[]> {
  if (list === 'expiring') return (await expiring(now).sortBy('until')).slice(0, most);
  if (list === 'all') {
    const newest = database.clearances.orderBy('at').reverse();
    return newest
      .filter(({ place }) => place !== 'replaced')
      .limit(most)
      .toArray();
  }
  return inPlace(list).reverse().limit(most).toArray();
}

/** Words as they are looked up: small letters, without marks. */
export const searchWords = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  ),
];

/** Requests with words that begin like all of these, newest first; how many there are, and the first `most`. */
export async function searchClearances(query: string, most: number): Promise<{ found: number; rows: ClearanceRecord[] }> {
  // The longest word is the rarest: what it leaves is little to look through.
  const [first, ...others] = searchWords(query).sort((a, b) => b.length - a.length);
  if (first === undefined) return { found: 0, rows: [] };
  let keys = new Set(await database.clearances.where('words').startsWith(first).primaryKeys());
  for (const word of others) {
    if (keys.size === 0) break;
    const more = new Set(await database.clearances.where('words').startsWith(word).primaryKeys());
    keys = new Set([...keys].filter((key) => more.has(key)));
  }
  const inOrder = keys.size > 0 ? await database.clearances.orderBy('at').reverse().primaryKeys() : [];
  const found = inOrder.filter((key) => keys.has(key));
  const rows = await database.clearances.bulkGet(found.slice(0, most));
  return { found: found.length, rows: rows.filter((row) => row !== undefined) };
}

export const clearanceRow = (request: string): Promise<ClearanceRecord | undefined> => database.clearances.get(request);
