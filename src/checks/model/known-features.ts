import type { Reading } from '../text/reading';
import { hasPairs, modelWord, type Side, wordWeight } from './features';
import type { LearnedModel } from './learned-model';
import { unpackWeights } from './packed-weights';
import { wordClass } from './word-classes';

/** What one feature adds to each concern that knows it: ordinals of concerns and weights, in turn. */
export type Weights = Int16Array;

/** A word that the model knows by itself, or as the first of a pair. */
interface KnownWord {
  alone?: Weights;
  before?: Map<string, Weights>;
}

/** The features of a model, laid out so that a text finds its own without making their names. */
export class KnownFeatures {
  readonly #signs = new Map<string, Weights>();
  readonly #words: Record<Side, Map<string, KnownWord>> = { w: new Map(), r: new Map(), a: new Map() };

  constructor({ features, step }: LearnedModel) {
    for (const [name, packed] of Object.entries(features)) {
      const weights = unpackWeights(packed, step);
      const words = name[1] === ':' ? this.#words[name[0] as Side] : undefined;
      if (words === undefined) {
        this.#signs.set(name, weights);
        continue;
      }
      const [first = '', second] = name.slice(2).split(' ');
      const known = words.get(first) ?? {};
      words.set(first, known);
      if (second === undefined) known.alone = weights;
      else {
        known.before ??= new Map();
        known.before.set(second, weights);
      }
    }
  }

  sign(name: string): Weights | undefined {
    return this.#signs.get(name);
  }
  word(side: Side, word: string): Weights | undefined {
    return this.#words[side].get(word)?.alone;
  }
  pair(side: Side, first: string, second: string): Weights | undefined {
    return this.#words[side].get(first)?.before?.get(second);
  }

  /** Calls `found` for the weights of each word, pair and class of words in a text, and says how much a word counts there. */
  eachIn(side: Side, reading: Reading, found: (weights: Weights) => void): number {
    let previous: KnownWord | undefined;
    let count = 0;
    for (const token of reading.words) {
      const text = modelWord(token);
      if (text === undefined) continue;
      count += 1;
      const known = this.#words[side].get(text);
      if (known?.alone) found(known.alone);
      const pair = hasPairs(side) ? previous?.before?.get(text) : undefined;
      if (pair) found(pair);
      const kind = wordClass(text);
      const ofKind = kind === undefined ? undefined : this.#signs.get(side + kind);
      if (ofKind) found(ofKind);
      previous = known;
    }
    return wordWeight(count);
  }
}
