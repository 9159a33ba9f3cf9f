import type { Pack, Period } from '../guidance/pack';
import { database } from './database';

export const ownPeriods = (): Promise<Period[]> => database.periods.orderBy('id').toArray();

export async function savePeriod(period: Period): Promise<void> {
  await database.periods.put(period);
}

/** Takes a period off. Returns it, so that it can be put back. */
export function endPeriod(id: string): Promise<Period | undefined> {
  return database.transaction('rw', database.periods, async () => {
    const period = await database.periods.get(id);
    await database.periods.delete(id);
    return period;
  });
}

/** The person's own settings, as the pack that lies on top of all others; absent while they have set nothing. */
export async function ownPack(): Promise<Pack | undefined> {
  const periods = await ownPeriods();
  if (periods.length === 0) return undefined;
  return {
    format: 1,
    id: 'own',
    version: '1',
    title: { en: 'Your own settings', cy: 'Eich gosodiadau eich hun' },
    publisher: { name: 'You' },
    // Never stale: the person who set it is the person who reads it.
    reviewBy: '9999-12-31',
    periods,
  };
}
