import type { Condition } from '../../guidance/pack';

/** A condition and every condition inside it. */
export function parts(condition: Condition): Condition[] {
  const inside = (): Condition[] => {
    if ('all' in condition) return condition.all;
    if ('any' in condition) return condition.any;
    if ('sentence' in condition) return condition.sentence;
    if ('clause' in condition) return condition.clause;
    if ('not' in condition) return [condition.not];
    if ('reply' in condition) return [condition.reply];
    if ('alt' in condition) return [condition.alt];
    return [];
  };
  return [condition, ...inside().flatMap(parts)];
}
