import type { LayeredPack } from '../guidance/layers';
import type { Pack } from '../guidance/pack';
import { openPack } from '../guidance/signed-pack';
import type { ReceivedRecord } from './pack-records';
import { ownPack } from './periods';
import { readPolicy } from './policy';
import { receivedPacks } from './received-packs';

/** Packs of the policy that were opened already, by their text: opening takes a while, and the policy hardly ever changes. */
const opened = new Map<string, Pack | undefined>();

async function openOnce(text: string, under: readonly Pack[]): Promise<Pack | undefined> {
  if (!opened.has(text)) {
    const opening = await openPack(text, { under });
    opened.set(text, opening.ok ? opening.value.pack : undefined);
  }
  return opened.get(text);
}

/** The signed packs that the IT department has set. One that does not open is left out. */
async function packsOfPolicy(under: readonly Pack[]): Promise<Pack[]> {
  const { packs } = await readPolicy();
  return (await Promise.all(packs.map((text) => openOnce(text, under)))).filter((pack) => pack !== undefined);
}

/**
 * The packs that lie on the built-in ones, in their order: subscribed, the department's, the person's own settings. What the storage
 * refuses is left out; the rest still holds.
 */
export async function packsOnTop(builtIn: readonly Pack[]): Promise<LayeredPack[]> {
  const [received, own] = await Promise.all([receivedPacks().catch(() => []), ownPack().catch(() => undefined)]);
  const set = await packsOfPolicy([...builtIn, ...received.map(({ pack }) => pack)]);
  const bySet = new Set(set.map(({ id }) => id));
  const of = (layer: ReceivedRecord['layer']): LayeredPack[] =>
    received.filter((record) => record.layer === layer && !bySet.has(record.id)).map(({ pack }) => ({ pack, layer }));
  return [
    ...of('subscribed'),
    ...of('department'),
    ...set.map((pack): LayeredPack => ({ pack, layer: 'department' })),
    ...(own ? [{ pack: own, layer: 'own' as const }] : []),
  ];
}

/** What the packs that hold could be told apart by: another text means that other guidance holds. */
export const revisionOf = (onTop: readonly LayeredPack[]): string =>
  JSON.stringify(onTop.map(({ pack, layer }) => (layer === 'own' ? pack.periods : [pack.id, pack.version])));
