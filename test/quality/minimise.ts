/** The value at a point; writes the slope there into `gradient`. */
export type Slope = (point: Float64Array, gradient: Float64Array) => number;

const REMEMBERED = 8;
const MOST_STEPS = 150;
const FLAT = 1e-4;
/** A step must win at least this share of what the slope promises. */
const PROMISE = 1e-4;
const MOST_HALVINGS = 25;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
};
const plus = (a: Float64Array, b: Float64Array, times: number): Float64Array => a.map((each, at) => each + times * (b[at] as number));

/** The lowest point of a smooth convex function, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5). */
export function minimise(start: Float64Array, slope: Slope): Float64Array {
  let point = start;
  let gradient = new Float64Array(start.length);
  let value = slope(point, gradient);
  const past: { step: Float64Array; bend: Float64Array; rho: number }[] = [];
  for (let turn = 0; turn < MOST_STEPS; turn += 1) {
    if (Math.sqrt(dot(gradient, gradient)) < FLAT * Math.max(1, Math.sqrt(dot(point, point)))) break;
    let direction: Float64Array = gradient.map((each) => -each);
    const alphas: number[] = [];
    for (const { step, bend, rho } of [...past].reverse()) {
      const alpha = rho * dot(step, direction);
      alphas.unshift(alpha);
      direction = plus(direction, bend, -alpha);
    }
    const last = past.at(-1);
    const scale = last ? 1 / (last.rho * dot(last.bend, last.bend)) : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    direction = direction.map((each) => each * scale);
    past.forEach(({ step, bend, rho }, at) => {
      direction = plus(direction, step, (alphas[at] as number) - rho * dot(bend, direction));
    });
    const promised = dot(gradient, direction);
    if (promised >= 0) break;
    let length = 1;
    let next = plus(point, direction, length);
    const nextGradient = new Float64Array(start.length);
    let nextValue = slope(next, nextGradient);
    for (let halved = 0; nextValue > value + PROMISE * length * promised; halved += 1) {
      if (halved === MOST_HALVINGS) return point;
      length /= 2;
      next = plus(point, direction, length);
      nextValue = slope(next, nextGradient);
    }
    const step = plus(next, point, -1);
    const bend = plus(nextGradient, gradient, -1);
    const curve = dot(step, bend);
    if (curve > 1e-10) {
      past.push({ step, bend, rho: 1 / curve });
      if (past.length > REMEMBERED) past.shift();
    }
    point = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return point;
}
