import type { ConcernId } from '../../guidance/concerns';
import type { Subject } from '../subject';
import { signsOf, textsOf } from './features';
import { KnownFeatures, type Weights } from './known-features';
import { MODEL } from './weights';

const ids = Object.keys(MODEL.concerns) as ConcernId[];
let features: KnownFeatures | undefined;

/** The features of the model, laid out at the first check. */
export function knownFeatures(): KnownFeatures {
  features ??= new KnownFeatures(MODEL);
  return features;
}

/** What a feature adds to one concern; 0 where nothing was learned. */
export function weightFor(concern: ConcernId, weights: Weights | undefined): number {
  if (weights === undefined) return 0;
  const ordinal = ids.indexOf(concern);
  for (let at = 0; at < weights.length; at += 2) if (weights[at] === ordinal) return weights[at + 1] as number;
  return 0;
}

const scores = new WeakMap<Subject, Float64Array>();

function scoresOf(subject: Subject): Float64Array {
  const known = knownFeatures();
  const totals = Float64Array.from(ids, (id) => MODEL.concerns[id]?.bias ?? 0);
  const add = (weights: Weights, value: number): void => {
    for (let at = 0; at < weights.length; at += 2) {
      const of = weights[at] as number;
      totals[of] = (totals[of] as number) + (weights[at + 1] as number) * value;
    }
  };
  for (const sign of signsOf(subject)) {
    const weights = known.sign(sign);
    if (weights) add(weights, 1);
  }
  for (const [side, reading] of textsOf(subject)) {
    // A word counts once, however often it is said.
    const found = new Set<Weights>();
    const value = known.eachIn(side, reading, (weights) => found.add(weights));
    for (const weights of found) add(weights, value);
  }
  return totals;
}

/** The score of a draft for a concern, in units of the model's scale; undefined where nothing was learned about it. */
export function learnedScore(subject: Subject, concern: ConcernId): number | undefined {
  let known = scores.get(subject);
  if (!known) {
    known = scoresOf(subject);
    scores.set(subject, known);
  }
  return known[ids.indexOf(concern)];
}

/** `likely`: enough to speak alone. `possible`: enough to let a rule speak; where nothing was learned, rules speak for themselves. */
export function learnedAtLeast(subject: Subject, concern: ConcernId, level: 'likely' | 'possible'): boolean {
  const score = learnedScore(subject, concern);
  const learned = MODEL.concerns[concern];
  if (score === undefined || learned === undefined) return level === 'possible';
  return score >= learned[level];
}
