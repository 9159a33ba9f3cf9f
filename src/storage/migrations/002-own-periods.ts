/** Version 2: periods that a press office has switched on, such as a snap election or national mourning. */
export const ownPeriods = {
  version: 2,
  stores: { periods: 'id' },
};
