import { sha256 } from '../shared/sha256';

/** A link of the chain: what happened, to which request, when; and the hash of the link before, so that none can be changed or taken out unseen. */
export interface Link {
  previous: string;
  hash: string;
  kind: string;
  request: string;
  /** Milliseconds since 1970. */
  at: number;
  contentHash: string;
  /** JSON. Absent once it was let go after its time: the hashes still prove the rest. */
  content?: string | undefined;
}

/** What stands before the first link. */
export const BEGINNING = '';

const hashOf = ({ previous, kind, request, at, contentHash }: Omit<Link, 'hash'>): string => sha256(JSON.stringify([previous, kind, request, at, contentHash]));

/** Makes the next link of a chain whose last one has the hash `previous`. */
export function link(previous: string, kind: string, request: string, at: number, content: string): Link {
  const unhashed = { previous, kind, request, at, contentHash: sha256(content), content };
  return { ...unhashed, hash: hashOf(unhashed) };
}

/** What became of a chain that was looked through. `at` is the ordinal of the first link that is wrong. */
export type ChainVerdict = { ok: true; links: number; letGo: number } | { ok: false; at: number };

/** Looks through a chain, first link first. */
export function verifyChain(links: readonly Link[]): ChainVerdict {
  let previous = BEGINNING;
  for (const [at, one] of links.entries()) {
    if (one.previous !== previous || hashOf(one) !== one.hash || (one.content !== undefined && sha256(one.content) !== one.contentHash))
      return { ok: false, at };
    previous = one.hash;
  }
  return { ok: true, links: links.length, letGo: links.filter(({ content }) => content === undefined).length };
}
