import { database } from './database';

/** Ids of the courses that the person has begun. */
export const begunCourses = async (): Promise<string[]> => (await database.begunCourses.toCollection().primaryKeys()) as string[];

/** Begins a course; one that was begun keeps its day. */
export async function beginCourse(id: string, at = Date.now()): Promise<void> {
  await database.transaction('rw', database.begunCourses, async () => {
    if (!(await database.begunCourses.get(id))) await database.begunCourses.add({ id, at });
  });
}

/** Takes it off the person's list. What was completed stays completed. */
export const leaveCourse = (id: string): Promise<void> => database.begunCourses.delete(id);
