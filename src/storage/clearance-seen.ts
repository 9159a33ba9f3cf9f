import { type ClearanceSeen, NONE, seenAs } from '../clearance/seen';
import { ALIKE, likeness, sketchOf } from '../clearance/sketch';
import { stateOf } from '../clearance/states';
import { database } from './database';
import { eventsOf } from './evidence';

/** More posts than this are never cleared and waiting to go out at once. */
const MOST_COMPARED = 500;

async function lookAt(request: string, now: number) {
  const events = await eventsOf(request);
  const first = events.find((event) => event.kind === 'request');
  return first?.kind === 'request' ? { request: first.request, state: stateOf(first.request, events, now) } : undefined;
}

/** What holds for the post with this hash; or, where it was made from a cleared one, that it was changed since. */
export async function clearanceSeen(hash: string, sketch: readonly number[], now = Date.now()): Promise<ClearanceSeen> {
  const same = (await database.clearances.where('subject').equals(hash).sortBy('at')).reverse();
  // Whoever only received a request is told when it is cleared; that they were asked is for the queue to say.
  const looked = await Promise.all(same.map(async (row) => ({ row, stands: await lookAt(row.request, now) })));
  const seen = looked.flatMap(({ row, stands }) => {
    const one = stands ? seenAs(row.request, row.at, stands.state) : NONE;
    return row.asked || one.is === 'cleared' ? one : [];
  });
  const telling = seen.find(({ is }) => is === 'cleared') ?? seen[0];
  if (telling && telling.is !== 'none') return telling;
  const cleared = await database.clearances.where('until').above(now).limit(MOST_COMPARED).toArray();
  const [nearest] = cleared
    .filter(({ state }) => state === 'cleared')
    .map((row) => ({ row, alike: likeness(row.sketch, sketch) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || b.row.at - a.row.at);
  if (!nearest) return NONE;
  const last = await lookAt(nearest.row.request, now);
  if (last?.state.is !== 'cleared') return NONE;
  const { by, until } = last.state;
  return { is: 'changed', request: nearest.row.request, by, until, cleared: last.request.subject };
}

/** Whether there is any clearance to be seen at all: where there is none, pages need not ask. */
export const anyClearance = async (): Promise<boolean> => (await database.clearances.count()) > 0;

/** The newest request whose post, or the words that were suggested in its place, are nearly this one: what the office will want to see the difference to. */
export async function requestBefore(sketch: readonly number[], platform: string, account: string, now = Date.now()): Promise<string | undefined> {
  const open = await database.clearances.where('[place+at]').between(['mine', 0], ['mine', Number.MAX_SAFE_INTEGER]).reverse().limit(200).toArray();
  const near = (one: readonly number[]): boolean => likeness(one, sketch) >= ALIKE;
  for (const row of open.filter((one) => one.platform === platform && one.account === account && one.state !== 'posted')) {
    if (near(row.sketch)) return row.request;
    const stands = row.state === 'changes' ? (await lookAt(row.request, now))?.state : undefined;
    if (stands?.is === 'changes' && stands.suggestion && near(sketchOf(stands.suggestion))) return row.request;
  }
  return undefined;
}
