/** Of counts; 0 where nothing was right. */
export const f1 = (right: number, wrong: number, missed: number): number => (right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed));

/** How well the scores put drafts of the concern before others, whatever the threshold. */
export function averagePrecision(scores: readonly number[], isPositive: readonly boolean[], counted: readonly boolean[]): number {
  const order = scores.map((_, at) => at).filter((at) => counted[at]);
  order.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  let right = 0;
  let total = 0;
  order.forEach((at, place) => {
    if (!isPositive[at]) return;
    right += 1;
    total += right / (place + 1);
  });
  return total / Math.max(1, right);
}

/** Right answers are trusted less the fewer they are. */
const DOUBT = 0.5;
/** A wrong prompt on a draft that needs none is worse than one on a draft that needs another. */
const WRONG_ON_CLEAN = 2;
const WRONG_ON_FAULTY = 0.6;

/** The score from which the model is right often enough and finds most. */
export function likelyFrom(
  scores: readonly number[],
  isPositive: readonly boolean[],
  counted: readonly boolean[],
  isClean: readonly boolean[],
  precision: number,
): number {
  const order = scores.map((_, at) => at).filter((at) => counted[at]);
  order.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  let from = Number.POSITIVE_INFINITY;
  let right = 0;
  let wrong = 0;
  order.forEach((at, place) => {
    if (isPositive[at]) right += 1;
    else wrong += isClean[at] ? WRONG_ON_CLEAN : WRONG_ON_FAULTY;
    const next = order[place + 1];
    if (right / (right + wrong + DOUBT) < precision) return;
    // Half way to the next draft, so that the last right one is not on the very edge.
    from = next === undefined ? (scores[at] as number) : ((scores[at] as number) + (scores[next] as number)) / 2;
  });
  return from;
}

/** Of what rules say rightly, the drafts that the model likes least may go: look-alikes that no rule was written for are found there. */
const LOW_END = 0.04;
export const lowEnd = (scores: number[]): number => scores.sort((a, b) => a - b)[Math.floor(scores.length * LOW_END)] ?? Number.NEGATIVE_INFINITY;

/** The score below which what a rule says is more often wrong than worth it, judged on drafts that no rule was written from. */
export function possibleFrom(
  scores: readonly number[],
  isPositive: readonly boolean[],
  always: readonly boolean[],
  fired: readonly boolean[],
  likely: number,
  mayCount: readonly boolean[],
  wrongCosts: number,
): number {
  const tried = [Number.NEGATIVE_INFINITY, ...scores.filter((_, at) => fired[at] && mayCount[at] && (scores[at] as number) < likely)];
  let best = { from: Number.NEGATIVE_INFINITY, f1: -1 };
  for (const from of tried.sort((a, b) => a - b)) {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    scores.forEach((score, at) => {
      if (!mayCount[at]) return;
      const says = score >= likely || always[at] || (fired[at] && score >= from);
      if (says && isPositive[at]) right += 1;
      else if (says) wrong += 1;
      else if (isPositive[at]) missed += 1;
    });
    // A wrong prompt costs more than a missed one.
    const reached = f1(right, wrongCosts * wrong, missed);
    if (reached > best.f1) best = { from, f1: reached };
  }
  return best.from;
}
