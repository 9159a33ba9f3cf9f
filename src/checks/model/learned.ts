import type { ConcernId } from '../../guidance/concerns';
import type { Subject } from '../subject';
import { featuresOf } from './features';
import { unpackWeights } from './packed-weights';
import { MODEL } from './weights';

/** What one feature adds to each concern that knows it: ordinals of concerns and weights, in turn. */
type Weights = Int16Array;

const ids = Object.keys(MODEL.concerns) as ConcernId[];
const unpacked = new Map<string, Weights>();

function weightsOf(feature: string): Weights | undefined {
  const known = unpacked.get(feature);
  if (known) return known;
  const packed = Object.hasOwn(MODEL.features, feature) ? MODEL.features[feature] : undefined;
  if (packed === undefined) return undefined;
  const weights = unpackWeights(packed, MODEL.step);
  unpacked.set(feature, weights);
  return weights;
}

/** What a feature adds to one concern; 0 where nothing was learned. */
export function weightOf(feature: string, concern: ConcernId): number {
  const weights = weightsOf(feature);
  if (weights === undefined) return 0;
  const ordinal = ids.indexOf(concern);
  for (let at = 0; at < weights.length; at += 2) if (weights[at] === ordinal) return weights[at + 1] as number;
  return 0;
}

const scores = new WeakMap<Subject, Map<ConcernId, number>>();

/** The score of a draft for a concern, in units of the model's scale; undefined where nothing was learned about it. */
export function learnedScore(subject: Subject, concern: ConcernId): number | undefined {
  let known = scores.get(subject);
  if (!known) {
    const totals = Float64Array.from(ids, (id) => MODEL.concerns[id]?.bias ?? 0);
    for (const [feature, value] of featuresOf(subject)) {
      const weights = weightsOf(feature);
      if (weights === undefined) continue;
      for (let at = 0; at < weights.length; at += 2) {
        const of = weights[at] as number;
        totals[of] = (totals[of] as number) + (weights[at + 1] as number) * value;
      }
    }
    known = new Map(ids.map((id, at) => [id, totals[at] ?? 0]));
    scores.set(subject, known);
  }
  return known.get(concern);
}

/** `likely`: enough to speak alone. `possible`: enough to let a rule speak; where nothing was learned, rules speak for themselves. */
export function learnedAtLeast(subject: Subject, concern: ConcernId, level: 'likely' | 'possible'): boolean {
  const score = learnedScore(subject, concern);
  const learned = MODEL.concerns[concern];
  if (score === undefined || learned === undefined) return level === 'possible';
  return score >= learned[level];
}
