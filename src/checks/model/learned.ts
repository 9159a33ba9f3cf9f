import type { ConcernId } from '../../guidance/concerns';
import type { CharSpan, Subject } from '../subject';
import { featuresOf, modelWords } from './features';
import { MODEL } from './weights';

/** Weights of a concern, as they are kept: whole numbers, to be divided by `scale`. */
export interface LearnedConcern {
  bias: number;
  /** Scores from here up: likely enough to speak without any rule; likely enough to let a rule speak. In units of `scale`. */
  likely: number;
  possible: number;
  weights: Readonly<Record<string, number>>;
}

export interface LearnedModel {
  scale: number;
  concerns: Partial<Record<ConcernId, LearnedConcern>>;
}

/** What one feature adds to each concern that knows it: ordinals of concerns and weights, in turn. */
type Weights = Int16Array;

interface Inverted {
  ids: ConcernId[];
  byFeature: Map<string, Weights>;
}
let inverted: Inverted | undefined;

/** By feature, so that one pass over a draft's features scores every concern. */
function invert(): Inverted {
  if (inverted) return inverted;
  const ids = Object.keys(MODEL.concerns) as ConcernId[];
  const pairs = new Map<string, number[]>();
  ids.forEach((id, concern) => {
    for (const [feature, weight] of Object.entries(MODEL.concerns[id]?.weights ?? {})) {
      const there = pairs.get(feature);
      if (there) there.push(concern, weight);
      else pairs.set(feature, [concern, weight]);
    }
  });
  const byFeature = new Map([...pairs].map(([feature, weights]) => [feature, Int16Array.from(weights)]));
  inverted = { ids, byFeature };
  return inverted;
}

const scores = new WeakMap<Subject, Map<ConcernId, number>>();

/** The score of a draft for a concern, in units of the model's scale; undefined where nothing was learned about it. */
export function learnedScore(subject: Subject, concern: ConcernId): number | undefined {
  let known = scores.get(subject);
  if (!known) {
    const { ids, byFeature } = invert();
    const totals = Float64Array.from(ids, (id) => MODEL.concerns[id]?.bias ?? 0);
    for (const [feature, value] of featuresOf(subject)) {
      const weights = byFeature.get(feature);
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

const MOST_SHOWN = 3;
const LEAST_SHARE = 0.25;

/** The words that weighed most for a concern, at most three stretches, in the order of the text. */
export function wordsThatWeighed(subject: Subject, concern: ConcernId): CharSpan[] {
  const weights = MODEL.concerns[concern]?.weights ?? {};
  const found: { span: CharSpan; weight: number }[] = [];
  let previous: { text: string; span: CharSpan } | undefined;
  for (const word of modelWords(subject.main)) {
    const alone = weights[`w:${word.text}`] ?? 0;
    if (alone > 0) found.push({ span: word.span, weight: alone });
    const pair = previous ? (weights[`w:${previous.text} ${word.text}`] ?? 0) : 0;
    if (previous && pair > 0) found.push({ span: [previous.span[0], word.span[1]], weight: pair + Math.max(0, alone) });
    previous = word;
  }
  found.sort((a, b) => b.weight - a.weight);
  const least = (found[0]?.weight ?? 0) * LEAST_SHARE;
  const shown: CharSpan[] = [];
  for (const { span, weight } of found) {
    if (shown.length === MOST_SHOWN || weight < least) break;
    if (!shown.some(([start, end]) => span[0] < end && start < span[1])) shown.push([...span]);
  }
  return shown.sort((a, b) => a[0] - b[0]);
}

/** `likely`: enough to speak alone. `possible`: enough to let a rule speak; where nothing was learned, rules speak for themselves. */
export function learnedAtLeast(subject: Subject, concern: ConcernId, level: 'likely' | 'possible'): boolean {
  const score = learnedScore(subject, concern);
  const learned = MODEL.concerns[concern];
  if (score === undefined || learned === undefined) return level === 'possible';
  return score >= learned[level];
}
