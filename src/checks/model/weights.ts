import type { LearnedModel } from './learned-model';
import weights from './weights.json';

/** Written by `npm run train`. */
export const MODEL = weights as unknown as LearnedModel;
