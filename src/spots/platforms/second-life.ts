import type { Spot } from './adapter';

/** Its community pages get guidance, and no composer is read: what is said in the world itself is said to people, not to a box. */
export const secondLifeSpot: Spot = {
  id: 'second-life',
  platform: 'second-life',
  hosts: ['secondlife.com', 'www.secondlife.com', 'community.secondlife.com', 'world.secondlife.com', 'my.secondlife.com'],
  closedPaths: /^/,
  composers: [],
};
