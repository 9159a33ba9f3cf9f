// A weight is kept in one character: a step from -45 to 45 whose square, with its sign, counts (small weights are kept more exactly).
const MOST = 45;
const MIDDLE = 80;
const BACKSLASH = 92;
const INSTEAD = 126;
const FIRST_CONCERN = 65;

const stepOf = (weight: number, step: number): number => Math.sign(weight) * Math.min(MOST, Math.round(Math.sqrt(Math.abs(weight) / step)));

/** What one step must be worth so that the greatest weight fits. */
export const stepFor = (greatest: number): number => greatest / MOST ** 2;

/** One weight of one concern, as two characters; nothing where it would come to nothing. */
export function packWeight(concern: number, weight: number, step: number): string {
  const steps = stepOf(weight, step);
  if (steps === 0) return '';
  const code = MIDDLE + steps;
  return String.fromCharCode(FIRST_CONCERN + concern, code === BACKSLASH ? INSTEAD : code);
}

/** Ordinals of concerns and weights, in turn. */
export function unpackWeights(packed: string, step: number): Int16Array {
  const weights = new Int16Array(packed.length);
  for (let at = 0; at < packed.length; at += 2) {
    const code = packed.charCodeAt(at + 1);
    const steps = (code === INSTEAD ? BACKSLASH : code) - MIDDLE;
    weights[at] = packed.charCodeAt(at) - FIRST_CONCERN;
    weights[at + 1] = Math.round(Math.sign(steps) * steps ** 2 * step);
  }
  return weights;
}
