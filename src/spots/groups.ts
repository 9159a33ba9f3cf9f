import type { Spot } from './platforms/adapter';
import { SPOTS } from './where';

/** Sites that are asked for together: where people post, and the tools that they publish with. */
export type Group = 'social' | 'tools';

const TOOLS = ['hootsuite', 'whitehall'];

/** Every site with a box to write in, by group, in the order in which they are offered. */
export const sitesIn = (group: Group): Spot[] => SPOTS.filter(({ id, composers }) => composers.length > 0 && TOOLS.includes(id) === (group === 'tools'));
