/** Version 5: drafts on their way to being asked about, the chain of what happened to each request, and the rows by which they are found. */
export const clearances = {
  version: 5,
  stores: {
    asks: 'id',
    evidence: '++seq, request, at',
    clearances: 'request, at, subject, until, [place+at], *words',
  },
};
