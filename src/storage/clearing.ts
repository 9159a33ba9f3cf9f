import type { ClearanceEvent } from '../clearance/events';
import type { ClearanceRequest } from '../clearance/request';
import { sketchOf } from '../clearance/sketch';
import { stateOf } from '../clearance/states';
import { subjectHash } from '../clearance/subject';
import { searchWords } from './clearances';
import { database } from './database';
import { append, eventsOf, letGo, letWordsGo } from './evidence';
import type { ClearanceRecord } from './records';
import { readSettings } from './settings';

const EXCERPT = 140;
const DAY = 24 * 60 * 60 * 1000;

type RequestEvent = ClearanceEvent & { kind: 'request' };

/** Over what a new piece of evidence is written: it is there whole, and found, or not at all. */
const inOne = <Value>(write: () => Promise<Value>): Promise<Value> =>
  database.transaction('rw', database.evidence, database.clearances, database.keys, database.settings, write);

/** Keeps a request, asked here or received. Returns false where it is already there. A newer request takes the place of the one it names. */
export function recordRequest(event: RequestEvent): Promise<boolean> {
  return inOne(async () => {
    if (await database.clearances.get(event.hash)) return false;
    await append(event.hash, event);
    await findAnew(event.hash, event.at);
    const { previous } = event.request;
    if (previous) await database.clearances.where('request').equals(previous).modify({ place: 'replaced' });
    return true;
  });
}

/** Keeps what happened to a request, and finds it anew by where it now stands. */
export function recordEvent(request: string, event: Exclude<ClearanceEvent, RequestEvent>): Promise<void> {
  return inOne(async () => {
    await append(request, event);
    const row = await findAnew(request, event.at);
    const { hashOnly } = await readSettings();
    if (row && hashOnly && isOver(row)) await forgetWords(row);
  });
}

/** A post went out. `subject` is the hash of what was sent: whether that is what was cleared is for the record to say. */
export async function recordPosted(request: string, subject: string, at = Date.now()): Promise<void> {
  const row = await database.clearances.get(request);
  if (row) await recordEvent(request, { kind: 'posted', at, subject, asCleared: row.state === 'cleared' && row.subject === subject && row.until > at });
}

/** Makes the row of a request out of all that is known of it. */
async function findAnew(hash: string, now: number): Promise<ClearanceRecord | undefined> {
  const events = await eventsOf(hash);
  const first = events.find((event) => event.kind === 'request');
  if (first?.kind !== 'request') return undefined;
  const [own, old] = await Promise.all([database.keys.get('own'), database.clearances.get(hash)]);
  const { request } = first;
  const state = stateOf(request, events, now);
  // Once one's own, always one's own: whoever makes a new key does not become somebody else.
  const asked = old?.asked ?? first.signer === own?.thumbprint;
  const decided = events.some((event) => event.kind === 'answer' && event.signer === own?.thumbprint) || !['waiting', 'changes'].includes(state.is);
  const row: ClearanceRecord = {
    request: hash,
    place: old?.place === 'replaced' ? 'replaced' : asked ? 'mine' : decided ? 'decided' : 'to-decide',
    asked,
    state: state.is,
    stage: state.is === 'waiting' ? state.stage : '',
    subject: old?.subject ?? subjectHash(request.subject),
    previous: request.previous,
    ...found(request),
    at: request.at,
    until: state.is === 'cleared' ? state.until : 0,
  };
  await database.clearances.put(row);
  return row;
}

const found = ({ subject, by, note }: ClearanceRequest) => ({
  platform: subject.platform,
  account: subject.account,
  by,
  excerpt: subject.text.slice(0, EXCERPT),
  words: searchWords(`${subject.text} ${subject.media.map(({ alt }) => alt).join(' ')} ${subject.account} ${subject.platform} ${by} ${note ?? ''}`),
  sketch: sketchOf(subject.text),
});

/** Nothing more is to be decided here, and nothing to be compared. */
const isOver = ({ asked, state, place }: ClearanceRecord): boolean =>
  asked ? ['posted', 'refused', 'withdrawn', 'expired'].includes(state) : place === 'decided';

async function forgetWords({ request, by, account, platform }: ClearanceRecord): Promise<void> {
  await letWordsGo(request);
  await database.clearances.update(request, { excerpt: '', sketch: [], words: searchWords(`${account} ${platform} ${by}`) });
}

/** Lets go of what has been kept long enough, by the office's own settings. Called when the desk is opened. */
export function sweep(now = Date.now()): Promise<void> {
  return inOne(async () => {
    const { keepDays, hashOnly } = await readSettings();
    await letGo(now - keepDays * DAY);
    await database.clearances
      .where('at')
      .below(now - keepDays * DAY)
      .delete();
    if (!hashOnly) return;
    const over = await database.clearances.filter((row) => row.excerpt !== '' && (isOver(row) || (row.until > 0 && row.until <= now))).toArray();
    for (const row of over) await forgetWords(row);
  });
}
