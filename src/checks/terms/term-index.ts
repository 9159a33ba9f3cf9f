import type { Token } from '../text/token';
import { Bucket, type Entry, type Offer } from './bucket';
import { type Hit, hostsOf, isCapitalised, matchPhrase } from './match-phrase';
import { type Phrase, PhraseError, readPhrase } from './phrase';

/** All hits of all lists in one text. */
export interface TermHits {
  /** Hits of a list, in the order of the text. */
  of(list: number): readonly Hit[];
  /** Lists that were hit. */
  lists(): Iterable<number>;
}

/** More hits of one list than this add nothing, and would let a hostile text make work. */
const MOST_HITS = 300;
const OPEN_KEY = 2;

/**
 * Every term of every rule in one index. A word of the text looks up the phrases that begin with it, so the time
 * depends on the text and on what it hits, not on how many terms there are.
 */
export class TermIndex {
  readonly #exact = new Map<string, Bucket>();
  readonly #open = new Map<string, { lower: string; entry: Entry }[]>();
  readonly #links = new Map<string, Entry[]>();
  readonly #numbers = new Bucket(1);
  readonly #capitals = new Bucket(1);
  readonly #addresses: Entry[] = [];
  readonly #afterList = new Map<number, Entry[]>();
  readonly #names: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #idOf = (list: string): number => this.#ids.get(list) ?? -1;
  #deepest = 0;

  /** `lists` maps a name to its terms; a term that is only `@name` includes that list. Lists must not include each other in a circle. */
  constructor(lists: ReadonlyMap<string, readonly string[]>) {
    for (const name of lists.keys()) {
      this.#ids.set(name, this.#ids.size);
      this.#names.push(name);
    }
    const levels = new Map<string, number>();
    const levelOf = (name: string, seen: readonly string[] = []): number => {
      const known = levels.get(name);
      if (known !== undefined) return known;
      if (seen.includes(name)) return 0;
      let level = 0;
      for (const term of lists.get(name) ?? []) {
        const pure = pureInclude(term);
        for (const [, other] of term.matchAll(/(?<![\p{L}\p{N}:])@([\w-]+)/gu)) {
          level = Math.max(level, levelOf(other as string, [...seen, name]) + (pure === undefined ? 1 : 0));
        }
      }
      levels.set(name, level);
      return level;
    };
    const owners = new Map<string, Set<string>>([...lists.keys()].map((name) => [name, new Set([name])]));
    const spread = (name: string, owner: string, seen: Set<string>): void => {
      for (const term of lists.get(name) ?? []) {
        const other = pureInclude(term);
        if (other === undefined || seen.has(other)) continue;
        seen.add(other);
        owners.get(other)?.add(owner);
        spread(other, owner, seen);
      }
    };
    for (const name of lists.keys()) spread(name, name, new Set([name]));
    for (const [name, terms] of lists) {
      const ids = [...(owners.get(name) ?? [])].map(this.#idOf);
      for (const term of terms) {
        if (pureInclude(term) !== undefined) continue;
        for (const phrase of readable(term)) {
          const needs = phrase.elements.flatMap((element) => (element.is === 'list' ? this.#idOf(element.list) : []));
          this.#add({ phrase, owners: ids, level: phraseLevel(phrase, levelOf), needs });
        }
      }
    }
  }

  #add(entry: Entry): void {
    this.#deepest = Math.max(this.#deepest, entry.level);
    const first = entry.phrase.elements[0];
    if (first?.is === 'number') this.#numbers.add(entry);
    else if (first?.is === 'capital') this.#capitals.add(entry);
    else if (first?.is === 'address') this.#addresses.push(entry);
    else if (first?.is === 'list') push(this.#afterList, this.#idOf(first.list), entry);
    else if (first?.is === 'word') {
      for (const form of first.forms) {
        if (form.lower.startsWith('link:')) push(this.#links, form.lower.slice(5), entry);
        else if (form.open) push(this.#open, form.lower.slice(0, OPEN_KEY), { lower: form.lower, entry });
        else {
          const bucket = this.#exact.get(form.lower) ?? new Bucket(1);
          this.#exact.set(form.lower, bucket);
          bucket.add(entry);
        }
      }
    }
  }

  /** The ordinal of a list; -1 where no list has that name. */
  id(name: string): number {
    return this.#idOf(name);
  }

  /** The names of the lists that were hit; terms written inside conditions have none. */
  namedHits(hits: TermHits): string[] {
    const names: string[] = [];
    for (const list of hits.lists()) {
      const name = this.#names[list];
      if (name !== undefined && !name.startsWith('=')) names.push(name);
    }
    return names;
  }

  find(words: Token[]): TermHits {
    const hits = new Map<number, Hit[]>();
    const starts = new Map<number, Map<number, number[]>>();
    const later: { entry: Entry; at: number; proved: number }[][] = Array.from({ length: this.#deepest + 1 }, () => []);
    const ends = (list: number, from: number): readonly number[] => {
      let byStart = starts.get(list);
      if (!byStart) {
        byStart = new Map();
        for (const hit of hits.get(list) ?? []) push(byStart, hit.from, hit.to);
        starts.set(list, byStart);
      }
      return byStart.get(from) ?? [];
    };
    const matching = { words, idOf: this.#idOf, ends };
    const attempt: Offer = (entry, at, proved) => {
      const to = matchPhrase(matching, entry.phrase, at, proved);
      if (to < 0) return;
      for (const owner of entry.owners) {
        const found = hits.get(owner);
        if (found === undefined) hits.set(owner, [{ from: at, to }]);
        else if (found.length < MOST_HITS) found.push({ from: at, to });
      }
    };
    const offer: Offer = (entry, at, proved) => {
      if (entry.level === 0) attempt(entry, at, proved);
      else later[entry.level]?.push({ entry, at, proved });
    };

    words.forEach((word, at) => {
      this.#exact.get(word.lower)?.offer(words, at, offer);
      for (const { lower, entry } of this.#open.get(word.lower.slice(0, OPEN_KEY)) ?? []) if (word.lower.startsWith(lower)) offer(entry, at, 0);
      if (word.kind === 'number') this.#numbers.offer(words, at, offer);
      if (isCapitalised(word)) this.#capitals.offer(words, at, offer);
      if (word.kind === 'url') {
        for (const entry of this.#addresses) offer(entry, at, 0);
        if (this.#links.size > 0) for (const host of hostsOf(word.lower)) for (const entry of this.#links.get(host) ?? []) offer(entry, at, 0);
      }
    });
    for (let level = 1; level <= this.#deepest; level += 1) {
      for (const { entry, at, proved } of later[level] ?? []) if (entry.needs.every((list) => hits.has(list))) attempt(entry, at, proved);
      for (const [list, entries] of this.#afterList) {
        const begun = hits.get(list);
        if (begun === undefined) continue;
        const places = new Set(begun.map((hit) => hit.from));
        for (const entry of entries) {
          if (entry.level === level && entry.needs.every((needed) => hits.has(needed))) for (const at of places) attempt(entry, at, 0);
        }
      }
    }
    for (const found of hits.values()) found.sort((a, b) => a.from - b.from || b.to - a.to);
    return { of: (list) => hits.get(list) ?? NONE, lists: () => hits.keys() };
  }
}

const NONE: readonly Hit[] = [];

/** A term that cannot be read matches nothing; whoever reads packs has refused it with a sentence. */
function readable(term: string): Phrase[] {
  try {
    return readPhrase(term);
  } catch (error) {
    if (error instanceof PhraseError) return [];
    throw error;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** The list that a term stands for when the term is nothing but `@name`. */
export const pureInclude = (term: string): string | undefined => /^@([\w-]+)$/.exec(term.trim())?.[1];

function phraseLevel(phrase: Phrase, levelOf: (list: string) => number): number {
  let level = 0;
  for (const element of phrase.elements) if (element.is === 'list') level = Math.max(level, levelOf(element.list) + 1);
  return level;
}
