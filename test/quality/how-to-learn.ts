import type { Severity } from '../../src/shared/words';
import type { FitOptions } from './logistic-regression';

export const FIT: FitOptions = { l2: 1, positive: 3, keep: 1500 };

/**
 * The scores (log odds, with drafts that have the concern counted three times) from which the model speaks alone, and from which it
 * lets a rule speak. The same for all concerns of a severity: a threshold for each, set on the few drafts that each has, did worse on
 * drafts unseen (`npm run train -- --trial` shows what these do).
 */
export const LIKELY: Record<Severity, number> = { must: 2, should: -0.25, could: -0.25 };
export const POSSIBLE: Record<Severity, number> = { must: -0.5, should: -2, could: -2 };

/** A draft about which the learned rule may not speak anyway teaches it nothing. */
export const teaches = (isPositive: boolean, mayBeSaid: boolean): boolean => isPositive || mayBeSaid;
