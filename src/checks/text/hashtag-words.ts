import { PUBLIC_LIFE_WORDS } from './public-life-words';
import { WHOLE_WORDS } from './whole-words';
import { WORDS_BY_FREQUENCY } from './word-frequency';

/** A word inside a hashtag; offsets count from the character after `#`. */
export interface HashtagPart {
  text: string;
  start: number;
  end: number;
  /** Whether the word list knows it (a cut by capitals alone cannot tell). */
  known: boolean;
}

/** Acronyms that stand in hashtags beside words. */
const ACRONYMS = ['nhs', 'gcse', 'gcses', 'bsl', 'vat', 'gov', 'send', 'lgbt', 'lgbtq', 'ptsd', 'adhd', 'stem', 'mp', 'gp', 'gps', 'tv', 'ai', 'eu', 'uk'];
const LONGEST_WORD = 22;
const LONGEST_RUN = 60;
let costs: Map<string, number> | undefined;

/** Zipf's law: the cost of a word is the logarithm of its rank. */
function wordCosts(): Map<string, number> {
  if (costs) return costs;
  const words = WORDS_BY_FREQUENCY.split(' ');
  const scale = Math.log(words.length);
  const costOfRank = (rank: number): number => Math.log((rank + 8) * scale);
  costs = new Map(words.map((word, rank) => [word, costOfRank(rank)]));
  for (const word of [...PUBLIC_LIFE_WORDS.split(' '), ...WHOLE_WORDS.split(' '), ...ACRONYMS]) if (!costs.has(word)) costs.set(word, costOfRank(words.length));
  return costs;
}

const UNKNOWN = 6.5;
function costOf(word: string): number {
  const known = wordCosts().get(word);
  if (known !== undefined) return known;
  const stem = word.endsWith('s') && word.length > 4 ? wordCosts().get(word.slice(0, -1)) : undefined;
  if (stem !== undefined) return stem + 1;
  if (/^\p{N}+$/u.test(word)) return 4;
  return 9 + UNKNOWN * word.length;
}

const isKnown = (word: string): boolean => wordCosts().has(word) || (word.length > 4 && word.endsWith('s') && wordCosts().has(word.slice(0, -1)));

const COMMON = 1500;
let common: Set<string> | undefined;
/** Is it one of the commonest words, or an acronym that tags use? Short words that are neither may be chance letters. */
export function isCommon(word: string): boolean {
  common ??= new Set([...WORDS_BY_FREQUENCY.split(' ', COMMON), ...ACRONYMS]);
  return common.has(word);
}

/** The likeliest cut of a run of letters into words. */
function cutByFrequency(run: string): HashtagPart[] {
  const lower = run.toLowerCase();
  if (run.length > LONGEST_RUN || lower.length !== run.length) return [{ text: run, start: 0, end: run.length, known: false }];
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= lower.length; end += 1) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const cost = (best[start] as number) + costOf(lower.slice(start, end));
      if (cost < (best[end] as number)) {
        best[end] = cost;
        from[end] = start;
      }
    }
  }
  const parts: HashtagPart[] = [];
  for (let end = run.length; end > 0; end = from[end] as number) {
    const start = from[end] as number;
    const text = run.slice(start, end);
    parts.unshift({ text, start, end, known: isKnown(text.toLowerCase()) });
  }
  return parts;
}

const cache = new Map<string, HashtagPart[]>();

/** The words of a hashtag (given without `#`): cut at capitals, digits and underscores, and where there are none by word frequency. */
export function splitHashtag(tag: string): HashtagPart[] {
  const cached = cache.get(tag);
  if (cached) return cached;
  const parts: HashtagPart[] = [];
  for (const run of tag.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[\p{L}\p{M}]+/gu)) {
    const whole: HashtagPart = { text: run[0], start: run.index, end: run.index + run[0].length, known: isKnown(run[0].toLowerCase()) };
    if (whole.known || (/^[\p{Lu}\p{N}]/u.test(run[0]) && run[0].length < 8)) parts.push(whole);
    else for (const part of cutByFrequency(run[0])) parts.push({ ...part, start: part.start + run.index, end: part.end + run.index });
  }
  if (cache.size > 500) cache.clear();
  cache.set(tag, parts);
  return parts;
}
