import { minimise } from './minimise';

/** A draft as numbers: which features it has (ascending ordinals) and how much of each. */
export interface Row {
  index: Int32Array;
  value: Float64Array;
}

export interface Fitted {
  bias: number;
  weights: Float64Array;
}

export interface FitOptions {
  /** How much a great weight costs: the higher, the more alike all weights stay. */
  l2: number;
  /** How many times a draft that has the concern counts: they are rare. */
  positive: number;
  /** Only this many features keep a weight; the others get none. */
  keep: number;
}

const START_BIAS = -2;

/** Logistic regression with an L2 penalty, then once more over the features worth keeping. The same rows always give the same weights. */
export function fitRows(rows: readonly Row[], isPositive: readonly boolean[], features: number, options: FitOptions): Fitted {
  const all = descend(rows, isPositive, { bias: START_BIAS, weights: new Float64Array(features) }, options);
  const counts = new Float64Array(features);
  for (const { index } of rows) for (const feature of index) counts[feature] = (counts[feature] as number) + 1;
  // A feature is worth what it weighs, and more the more drafts have it.
  const worth = all.weights.map((weight, at) => Math.abs(weight) * Math.sqrt(counts[at] as number));
  const kept = new Uint8Array(features);
  for (const at of [...worth.keys()].sort((a, b) => (worth[b] as number) - (worth[a] as number)).slice(0, options.keep)) kept[at] = 1;
  const start = { bias: all.bias, weights: all.weights.map((weight, at) => (kept[at] ? weight : 0)) };
  return descend(
    rows.map((row) => only(row, kept)),
    isPositive,
    start,
    options,
  );
}

function only({ index, value }: Row, kept: Uint8Array): Row {
  const places = [...index.keys()].filter((at) => kept[index[at] as number]);
  return { index: Int32Array.from(places, (at) => index[at] as number), value: Float64Array.from(places, (at) => value[at] as number) };
}

function descend(rows: readonly Row[], isPositive: readonly boolean[], start: Fitted, { l2, positive }: FitOptions): Fitted {
  const biasAt = start.weights.length;
  const found = minimise(Float64Array.of(...start.weights, start.bias), (point, gradient) => {
    let loss = 0;
    for (let at = 0; at < biasAt; at += 1) {
      const weight = point[at] as number;
      loss += (l2 * weight * weight) / 2;
      gradient[at] = l2 * weight;
    }
    gradient[biasAt] = 0;
    const bias = point[biasAt] as number;
    rows.forEach((row, at) => {
      const score = dot(row, point) + bias;
      const counts = isPositive[at] ? positive : 1;
      // log(1 + e^-s), written so that no size of s overflows.
      const wrongness = isPositive[at] ? -score : score;
      loss += counts * (Math.max(0, wrongness) + Math.log1p(Math.exp(-Math.abs(wrongness))));
      const error = counts * (1 / (1 + Math.exp(-score)) - (isPositive[at] ? 1 : 0));
      for (let k = 0; k < row.index.length; k += 1) {
        const feature = row.index[k] as number;
        gradient[feature] = (gradient[feature] as number) + error * (row.value[k] as number);
      }
      gradient[biasAt] = (gradient[biasAt] as number) + error;
    });
    return loss;
  });
  return { bias: found[biasAt] as number, weights: found.slice(0, biasAt) };
}

function dot({ index, value }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < index.length; k += 1) sum += (weights[index[k] as number] as number) * (value[k] as number);
  return sum;
}

export const scoreOf = ({ bias, weights }: Fitted, row: Row): number => bias + dot(row, weights);
