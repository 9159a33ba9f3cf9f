import type { Token } from '../text/token';
import { isCapitalised } from './match-phrase';
import type { Element, Phrase } from './phrase';

/** A phrase in the index, and who asks for it. */
export interface Entry {
  phrase: Phrase;
  /** Every list that holds the phrase, by itself or through an include. */
  owners: number[];
  level: number;
  /** Lists that must have been hit for the phrase to match at all. */
  needs: number[];
}

/** `proved`: so many words of the phrase are known to fit, but for their capitals. */
export type Offer = (entry: Entry, at: number, proved: number) => void;

/** So few are quicker tried than told apart. */
const FEW = 4;
/** No more words are looked at to tell phrases apart. */
const DEEPEST = 4;

/** Phrases told apart by the next element: a word, something that looks like one, or a word after a gap. */
interface Split {
  byWord: Map<string, Bucket>;
  capitals: Bucket;
  numbers: Bucket;
  byLater: Map<string, Entry[]>;
  reach: number;
  others: Entry[];
}

/**
 * Phrases that begin alike, in `depth` elements of one word each. Where there are many, the words that follow tell them apart, so that common
 * first words stay cheap; that is worked out when a text first asks for it.
 */
export class Bucket {
  readonly #entries: Entry[] = [];
  readonly #depth: number;
  #split: Split | undefined;

  constructor(depth: number) {
    this.#depth = depth;
  }

  add(entry: Entry): void {
    if (this.#entries.at(-1) !== entry) this.#entries.push(entry);
  }

  /** Offers the phrases that may begin at a word, each once. */
  offer(words: readonly Token[], at: number, offer: Offer): void {
    if (this.#entries.length <= FEW || this.#depth >= DEEPEST) {
      for (const entry of this.#entries) offer(entry, at, this.#depth);
      return;
    }
    this.#split ??= this.#tellApart();
    const { byWord, capitals, numbers, byLater, reach, others } = this.#split;
    for (const entry of others) offer(entry, at, this.#depth);
    const first = at + this.#depth;
    const next = words[first];
    if (next === undefined) return;
    byWord.get(next.lower)?.offer(words, at, offer);
    if (capitals.#entries.length > 0 && isCapitalised(next)) capitals.offer(words, at, offer);
    if (next.kind === 'number') numbers.offer(words, at, offer);
    if (reach === 0) return;
    let offered: Set<Entry> | undefined;
    const sentence = words[at]?.sentence;
    for (let later = first; later < first + reach && words[later]?.sentence === sentence; later += 1) {
      for (const entry of byLater.get((words[later] as Token).lower) ?? NO_ENTRIES) {
        if (offered?.has(entry)) continue;
        offered ??= new Set();
        offered.add(entry);
        offer(entry, at, this.#depth);
      }
    }
  }

  #tellApart(): Split {
    const deeper = this.#depth + 1;
    const split: Split = { byWord: new Map(), capitals: new Bucket(deeper), numbers: new Bucket(deeper), byLater: new Map(), reach: 0, others: [] };
    for (const entry of this.#entries) {
      const element = entry.phrase.elements[this.#depth];
      const after = entry.phrase.elements[deeper];
      if (isPlain(element)) {
        for (const { lower } of element.forms) {
          const bucket = split.byWord.get(lower) ?? new Bucket(deeper);
          split.byWord.set(lower, bucket);
          bucket.add(entry);
        }
      } else if (element?.is === 'capital') split.capitals.add(entry);
      else if (element?.is === 'number') split.numbers.add(entry);
      else if (element?.is === 'gap' && isPlain(after)) {
        split.reach = Math.max(split.reach, element.most + 1);
        for (const { lower } of after.forms) {
          const there = split.byLater.get(lower);
          if (there) there.push(entry);
          else split.byLater.set(lower, [entry]);
        }
      } else split.others.push(entry);
    }
    return split;
  }
}

const NO_ENTRIES: readonly Entry[] = [];

/** A word of which every form is written out. */
const isPlain = (element: Element | undefined): element is Extract<Element, { is: 'word' }> =>
  element?.is === 'word' && element.forms.every(({ open, lower }) => !open && !lower.startsWith('link:'));
