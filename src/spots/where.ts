import type { Spot } from './platforms/adapter';
import { xSpot } from './platforms/x';

/** Every platform that is known. Register a new one here, and its reader in `readers.ts`. */
const SPOTS: Spot[] = [xSpot];

export const spotAt = (host: string): Spot | undefined => SPOTS.find((spot) => spot.hosts.includes(host));

/** Whether a post can be written at this address of the platform. */
export const canPostAt = (spot: Spot, path: string): boolean => !spot.closedPaths.test(path);

/** The composer that an event happened in. `path` is the event's `composedPath()`, which also sees into open shadow roots. */
export function composerIn(spot: Spot, path: EventTarget[]): HTMLElement | undefined {
  const selector = spot.composers.join(', ');
  return path.find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector));
}
