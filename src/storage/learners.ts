import { type LearnerRecord, mergeLearners } from '../learning/learner';
import { database } from './database';
import type { LearnerRow } from './records';

const rowOf = (learner: LearnerRecord): LearnerRow => ({ id: learner.id, record: JSON.stringify(learner) });
const learnerOf = ({ record }: LearnerRow): LearnerRecord => JSON.parse(record) as LearnerRecord;

/** All learners that a trainer has results of. */
export const allLearners = async (): Promise<LearnerRecord[]> => (await database.learners.toArray()).map(learnerOf);

/** Joins what was read to what was there, all of it or nothing. */
export async function keepLearners(learners: Iterable<LearnerRecord>): Promise<void> {
  const read = [...learners];
  await database.transaction('rw', database.learners, async () => {
    const before = await database.learners.bulkGet(read.map(({ id }) => id));
    await database.learners.bulkPut(read.map((learner, at) => rowOf(before[at] ? mergeLearners(learnerOf(before[at]), learner) : learner)));
  });
}

/** Forgets every learner. Returns them, so that they can be put back. */
export function forgetLearners(): Promise<LearnerRow[]> {
  return database.transaction('rw', database.learners, async () => {
    const learners = await database.learners.toArray();
    await database.learners.clear();
    return learners;
  });
}

export const putLearnersBack = async (learners: LearnerRow[]): Promise<void> => {
  await database.learners.bulkPut(learners);
};
