import { type LearnerRecord, mergeLearners } from '../learning/learner';
import { database } from './database';

/** All learners that a trainer has results of. */
export const allLearners = (): Promise<LearnerRecord[]> => database.learners.toArray();

/** Joins what was read to what was there, all of it or nothing. */
export async function keepLearners(learners: Iterable<LearnerRecord>): Promise<void> {
  const read = [...learners];
  await database.transaction('rw', database.learners, async () => {
    const before = await database.learners.bulkGet(read.map(({ id }) => id));
    await database.learners.bulkPut(read.map((learner, at) => (before[at] ? mergeLearners(before[at], learner) : learner)));
  });
}

/** Forgets every learner. Returns them, so that they can be put back. */
export function forgetLearners(): Promise<LearnerRecord[]> {
  return database.transaction('rw', database.learners, async () => {
    const learners = await database.learners.toArray();
    await database.learners.clear();
    return learners;
  });
}

export const putLearnersBack = async (learners: LearnerRecord[]): Promise<void> => {
  await database.learners.bulkPut(learners);
};
