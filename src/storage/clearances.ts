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

export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** The first of a list in an order; of what runs out, always the soonest first. */
export async function readList(list: ListName, most: number, order: Order = 'newest', now = Date.now()): Promise<ClearanceRecord[]> {
  if (list === 'expiring') return (await expiring(now).sortBy('until')).slice(0, most);
  const all = list === 'all' ? database.clearances.orderBy('at') : inPlace(list);
  const ordered = order === 'newest' ? all.reverse() : all;
  const rows = list === 'all' ? ordered.filter(({ place }) => place !== 'replaced') : ordered;
  return rows.limit(most).toArray();
}

/** A list by its name; where none is named, what waits for this person, or else what they asked for. */
export async function readNamed(named: ListName | undefined, most: number, order: Order): Promise<{ list: ListName; rows: ClearanceRecord[] }> {
  const list = named ?? 'to-decide';
  const rows = await readList(list, most, order);
  if (named || rows.length > 0) return { list, rows };
  const mine = await readList('mine', most, order);
  return mine.length > 0 ? { list: 'mine', rows: mine } : { list, rows };
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

/** The words of a query that are looked up: a single letter begins half of all words. */
export const queryWords = (query: string): string[] => searchWords(query).filter((word) => word.length > 1);

/** So many rows are read and looked through sooner than all keys of a common word, or the order of all rows. */
const FEW = 600;

/** Words that stand so often, in entries of the index, are found soonest by reading the newest rows; to count them all would take longer than to read on. */
const MANY = 3000;

/** Requests with words that begin like all of these, newest first: the first `most`, and how many there are; `undefined` where it is a great many. */
export async function searchClearances(query: string, most: number, many = MANY): Promise<{ found: number | undefined; rows: ClearanceRecord[] }> {
  // The longest word is the rarest: what it leaves is little to look through.
  const [first, ...others] = queryWords(query).sort((a, b) => b.length - a.length);
  if (first === undefined) return { found: 0, rows: [] };
  const words = [first, ...others];
  const fits = (row: ClearanceRecord): boolean => words.every((word) => row.words.some((one) => one.startsWith(word)));
  const counts = await Promise.all(words.map((word) => database.clearances.where('words').startsWith(word).count()));
  if (Math.min(...counts) > many) return { found: undefined, rows: await database.clearances.orderBy('at').reverse().filter(fits).limit(most).toArray() };
  let keys = new Set(await database.clearances.where('words').startsWith(first).primaryKeys());
  const newestFirst = (rows: ClearanceRecord[]): ClearanceRecord[] => rows.sort((a, b) => b.at - a.at).slice(0, most);
  while (keys.size > FEW && others.length > 0) {
    const more = new Set(
      await database.clearances
        .where('words')
        .startsWith(others.shift() ?? '')
        .primaryKeys(),
    );
    keys = new Set([...keys].filter((key) => more.has(key)));
  }
  if (keys.size <= FEW) {
    const rows = (await database.clearances.bulkGet([...keys])).filter((row) => row !== undefined);
    const fitting = rows.filter(fits);
    return { found: fitting.length, rows: newestFirst(fitting) };
  }
  const inOrder = await database.clearances.orderBy('at').primaryKeys();
  const rows = await database.clearances.bulkGet(inOrder.filter((key) => keys.has(key)).slice(-most));
  return { found: keys.size, rows: newestFirst(rows.filter((row) => row !== undefined)) };
}

export const clearanceRow = (request: string): Promise<ClearanceRecord | undefined> => database.clearances.get(request);
