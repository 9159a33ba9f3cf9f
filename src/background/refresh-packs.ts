import browser from 'webextension-polyfill';
import { runExamples } from '../checks/prove-pack';
import { createRe2Patterns } from '../checks/re2-patterns';
import { packsBelow } from '../guidance/layers';
import { type Opening, openPack } from '../guidance/signed-pack';
import { leadsTo } from '../guidance/vouch';
import type { PackFetched } from '../messages/protocol';
import type { SubscriptionRecord } from '../storage/pack-records';
import { readPolicy } from '../storage/policy';
import { takePack } from '../storage/received-packs';
import { allSubscriptions, noteCheck } from '../storage/subscriptions';
import { type Fetched, fetchPack } from './fetch-pack';
import { layeredPacks } from './packs';

const ALARM = 'refresh-packs';
/** In minutes. Guidance changes by the week; an unchanged file costs one request of a few hundred bytes. */
const EVERY = 6 * 60;

/** Has the browser wake us. To be called whenever the worker starts: some browsers forget alarms when they are closed. */
export async function keepRefreshing(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY });
}

export const isRefreshAlarm = ({ name }: { name: string }): boolean => name === ALARM;

/** What the policy subscribes this profile to; such a pack needs nobody's consent here, but the signer that the policy names. */
interface Wanted {
  address: string;
  etag?: string | undefined;
  signer?: string | undefined;
}

let running: Promise<void> | undefined;

/** Asks at every address, or at one, and takes what is new and sound. One round at a time; whoever asks meanwhile waits for it. */
export function refreshPacks(only?: string): Promise<void> {
  running = (running ?? Promise.resolve())
    .catch(() => undefined)
    .then(async () => {
      for (const wanted of await wantedAddresses()) if (only === undefined || wanted.address === only) await refresh(wanted);
    });
  return running;
}

async function wantedAddresses(): Promise<Wanted[]> {
  const [own, policy] = await Promise.all([allSubscriptions(), readPolicy()]);
  const known = new Map<string, SubscriptionRecord>(own.map((record) => [record.address, record]));
  const ofPolicy = new Set(policy.subscriptions.map(({ address }) => address));
  return [...own.filter(({ address }) => !ofPolicy.has(address)), ...policy.subscriptions.map((each) => ({ ...each, etag: known.get(each.address)?.etag }))];
}

async function refresh({ address, etag, signer }: Wanted): Promise<void> {
  const fetched: Fetched = (await mayAsk(address)) || signer !== undefined ? await fetchPack(address, etag) : { kind: 'trouble', why: 'not-allowed' };
  if (fetched.kind === 'unchanged') return noteCheck(address, undefined, undefined);
  if (fetched.kind === 'trouble') return noteCheck(address, undefined, { why: fetched.why, detail: fetched.detail, at: Date.now() });
  const opening = await proven(fetched.text);
  const sorry = (why: string, detail?: string): Promise<void> => noteCheck(address, undefined, { why, detail, at: Date.now() });
  if (!opening.ok) return sorry(opening.why, opening.problems[0] && `${opening.problems[0].at} ${opening.problems[0].say}`.trim());
  const opened = opening.value;
  if (signer !== undefined && !leadsTo(signer, opened.signer, opened.vouches)) return sorry('other-key');
  const expected = (await allSubscriptions()).find((record) => record.address === address)?.pack;
  if (expected !== undefined && expected !== opened.pack.id) return sorry('another-pack', opened.pack.id);
  const refused = await takePack({ opened, from: { address, etag: fetched.etag }, ...(signer !== undefined && { layer: 'department' as const }) });
  if (refused) return sorry(refused, opened.pack.version);
}

/** Opens a pack, with its examples run over those that it will lie on. */
async function proven(text: string): Promise<Opening> {
  const packs = await layeredPacks();
  return openPack(text, { under: (id) => packsBelow(packs, id), runExamples, patterns: createRe2Patterns() });
}

/** Asks once at an address that somebody wants to subscribe to. Nothing is kept: the page shows it and asks. */
export async function lookAt(address: string): Promise<PackFetched> {
  const fetched = await fetchPack(address);
  if (fetched.kind === 'got') return { ok: true, text: fetched.text, etag: fetched.etag };
  return fetched.kind === 'trouble' ? { ok: false, why: fetched.why, detail: fetched.detail } : { ok: false, why: 'unreachable' };
}

const mayAsk = (address: string): Promise<boolean> => browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
