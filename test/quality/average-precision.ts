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
