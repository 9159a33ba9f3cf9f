import { CONCERNS, type ConcernId } from '../../guidance/concerns';
import { learnedAtLeast } from '../model/learned';
import { wordsThatWeighed } from '../model/marks';
import type { Detector } from './detector';

const asConcern = (value: unknown): ConcernId | undefined => (typeof value === 'string' && value in CONCERNS ? (value as ConcernId) : undefined);

const detector = (level: 'likely' | 'possible'): Detector => ({
  options: ['concern'],
  find(subject, reading, { concern }) {
    const id = asConcern(concern);
    if (id === undefined || reading !== subject.main || !learnedAtLeast(subject, id, level)) return undefined;
    return level === 'likely' ? wordsThatWeighed(subject, id) : [];
  },
});

/** What a model learned from labelled drafts finds likely enough to say by itself. */
export const likely = detector('likely');
/** What the model finds at least possible: a second sign beside a rule's own. */
export const possible = detector('possible');
