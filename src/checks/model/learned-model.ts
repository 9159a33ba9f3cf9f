import type { ConcernId } from '../../guidance/concerns';

export interface LearnedConcern {
  bias: number;
  /** Scores from here up: likely enough to speak without any rule; likely enough to let a rule speak. In units of `scale`. */
  likely: number;
  possible: number;
}

/** What was learned, as it is kept: whole numbers, to be divided by `scale`. */
export interface LearnedModel {
  scale: number;
  /** What one step of a packed weight is worth. */
  step: number;
  concerns: Partial<Record<ConcernId, LearnedConcern>>;
  /** By feature: two characters for each concern that knows it. */
  features: Readonly<Record<string, string>>;
}
