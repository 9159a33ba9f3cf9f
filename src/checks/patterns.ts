import type { Condition, Pack } from '../guidance/pack';
import { parts } from './conditions/parts';

/** Finds regular expressions in time linear in the text. `re2-patterns.ts` is the one that the extension loads when it must. */
export interface PatternEngine {
  /** First match at most 20 times; empty where there is none. Patterns that do not compile find nothing. */
  find(pattern: string, text: string): [start: number, end: number][];
  /** A sentence about what is wrong with a pattern; undefined where nothing is. */
  problem(pattern: string): string | undefined;
}

/** No more of a text than this is given to a pattern, in UTF-16 units. */
export const MOST_PATTERN_TEXT = 10_000;
export const MOST_PATTERN_LENGTH = 500;
export const MOST_PATTERNS = 50;

/** Every `pattern` inside a condition. */
export const patternsIn = (condition: Condition): string[] => parts(condition).flatMap((part) => ('pattern' in part ? [part.pattern] : []));

/** Does any rule of these packs use a regular expression, so that the engine for them is worth loading? */
export const needsPatterns = (packs: readonly Pack[]): boolean => packs.some((pack) => (pack.rules ?? []).some((rule) => patternsIn(rule.when).length > 0));
