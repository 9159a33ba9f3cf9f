/** Version 6: courses that were begun; and, for trainers, what learners gave them. */
export const learning = {
  version: 6,
  stores: { begunCourses: 'id', learners: 'id', told: 'id' },
};
