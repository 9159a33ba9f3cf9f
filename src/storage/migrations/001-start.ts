/** Version 1: everything that the first release keeps. */
export const start = {
  version: 1,
  stores: {
    settings: 'key',
    accounts: '[platform+handle]',
    completions: 'tip, at',
    attempts: '++id, tip, at',
    ticks: '[checklist+item]',
    outcomes: '++id, rule, draft, at',
    dismissals: 'hash, rule, at',
  },
};
