import { sha256 } from '../shared/sha256';

/** A link of the chain: what happened, to which request, when; and the hash of the link before, so that none can be changed or taken out unseen. */
export interface Link {
  previous: string;
  hash: string;
  kind: string;
  request: string;
  /** Milliseconds since 1970. */
  at: number;
  factsHash: string;
  wordsHash: string;
  /** Who decided what and when, as JSON. Absent once it was let go after its time: the hashes still prove the rest. */
  facts?: string | undefined;
  /** The post, the reasons and the signed text, as JSON. Absent where an office keeps hashes only. */
  words?: string | undefined;
}

/** What stands before the first link. */
export const BEGINNING = '';

const hashOf = ({ previous, kind, request, at, factsHash, wordsHash }: Omit<Link, 'hash'>): string =>
  sha256(JSON.stringify([previous, kind, request, at, factsHash, wordsHash]));

/** Makes the next link of a chain whose last one has the hash `previous`. */
export function link(previous: string, kind: string, request: string, at: number, { facts, words }: { facts: string; words: string }): Link {
  const unhashed = { previous, kind, request, at, factsHash: sha256(facts), wordsHash: sha256(words), facts, words };
  return { ...unhashed, hash: hashOf(unhashed) };
}

/** The same link behind another one. */
export function relink(previous: string, one: Link): Link {
  const moved = { ...one, previous };
  return { ...moved, hash: hashOf(moved) };
}

const holds = (text: string | undefined, hash: string): boolean => text === undefined || sha256(text) === hash;

/** What became of a chain that was looked through. `at` is the ordinal of the first link that is wrong. */
export type ChainVerdict = { ok: true; links: number; letGo: number } | { ok: false; at: number };

/** Looks through a chain, first link first. */
export function verifyChain(links: readonly Link[]): ChainVerdict {
  let previous = BEGINNING;
  for (const [at, one] of links.entries()) {
    const whole = one.previous === previous && hashOf(one) === one.hash && holds(one.facts, one.factsHash) && holds(one.words, one.wordsHash);
    if (!whole) return { ok: false, at };
    previous = one.hash;
  }
  return { ok: true, links: links.length, letGo: links.filter(({ words }) => words === undefined).length };
}
