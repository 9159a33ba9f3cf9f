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
  l2: number;
  epochs: number;
  rate: number;
}

const START_BIAS = -2;
const TINY = 1e-6;
/** Rare concerns weigh more, up to this much. */
const MOST_POSITIVE_WEIGHT = 6;

/** Logistic regression by AdaGrad over shuffled rows. The shuffle has a fixed seed, so that the same rows always give the same weights. */
export function fitRows(rows: readonly Row[], isPositive: readonly boolean[], features: number, { l2, epochs, rate }: FitOptions): Fitted {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(TINY);
  const order = rows.map((_, at) => at);
  const positives = isPositive.filter(Boolean).length;
  const positiveWeight = Math.min(MOST_POSITIVE_WEIGHT, Math.max(1, (rows.length - positives) / (positives + 1) / MOST_POSITIVE_WEIGHT));
  let bias = START_BIAS;
  let biasSquares = TINY;
  let seed = 7;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const other = seed % (at + 1);
      const kept = order[at] as number;
      order[at] = order[other] as number;
      order[other] = kept;
    }
    for (const at of order) {
      const { index, value } = rows[at] as Row;
      let score = bias;
      for (let k = 0; k < index.length; k += 1) score += (weights[index[k] as number] as number) * (value[k] as number);
      const chance = 1 / (1 + Math.exp(-score));
      const error = isPositive[at] ? (chance - 1) * positiveWeight : chance;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (let k = 0; k < index.length; k += 1) {
        const feature = index[k] as number;
        const gradient = error * (value[k] as number) + l2 * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        weights[feature] = (weights[feature] as number) - (rate * gradient) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  return { bias, weights };
}

export function scoreOf({ bias, weights }: Fitted, { index, value }: Row): number {
  let score = bias;
  for (let k = 0; k < index.length; k += 1) score += (weights[index[k] as number] as number) * (value[k] as number);
  return score;
}

/** The same with all but the weightiest features set to nothing: weight times how often the feature occurs decides. */
export function prune({ bias, weights }: Fitted, counts: readonly number[], keep: number): Fitted {
  const worth = (at: number): number => Math.abs(weights[at] as number) * Math.sqrt(counts[at] ?? 0);
  const kept = [...weights.keys()].sort((a, b) => worth(b) - worth(a)).slice(0, keep);
  const pruned = new Float64Array(weights.length);
  for (const at of kept) pruned[at] = weights[at] as number;
  return { bias, weights: pruned };
}
