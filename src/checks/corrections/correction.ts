import type { Subject } from '../subject';

/**
 * Gives the draft's whole text mended. Only what is sure to be right is mended: a wrong correction is worse than none, so
 * capitals stay as they are (nobody can tell a town from a word by them), and a link is moved only whole.
 */
export type Correction = (subject: Subject) => string;
