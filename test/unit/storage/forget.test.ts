import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepAsk } from '../../../src/storage/asks';
import { recordRequest } from '../../../src/storage/clearing';
import { database } from '../../../src/storage/database';
import { verifyAll } from '../../../src/storage/evidence';
import { forgetEverything, putBack } from '../../../src/storage/forget';
import { keepOwnKey, ownKey } from '../../../src/storage/keys';
import { drafterKey, makeRequest, NOW } from '../clearance/make';

const fixture = readFileSync(new URL('../../fixtures/db/version-6.json', import.meta.url), 'utf8');
const { version: _, ...filled } = JSON.parse(fixture) as { version: number } & Record<string, object[]>;
const STAYS = ['packDrafts', 'received', 'settings', 'subscriptions'];

const everything = async (): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)));
const ask = async (hash: string): Promise<void> => {
  await recordRequest({ kind: 'request', at: NOW, token: '', hash, signer: 'somebody', request: makeRequest() });
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('forgetting everything', () => {
  it('takes all but settings, packs and packs being written; undone, every row is as it was', async () => {
    for (const [table, rows] of Object.entries(filled)) await database.table(table).bulkAdd(rows);
    await database.evidence.clear();
    await ask('first');
    await keepAsk({ platform: 'x', account: { kind: 'central', nation: 'uk' }, draft: { text: 'Hello' }, dismissed: [] });
    await keepOwnKey(await drafterKey, 'Sam Writer');
    const before = await everything();
    expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual([]);
    const gone = await forgetEverything();
    const left = await everything();
    expect(
      Object.keys(left)
        .filter((table) => left[table]?.length)
        .sort(),
    ).toEqual(STAYS);
    await putBack(gone);
    expect(await everything()).toEqual(before);
    expect((await ownKey())?.privateKey).toBeInstanceOf(CryptoKey);
  });

  it('undone after something else happened, keeps both, in one chain', async () => {
    await ask('first');
    const gone = await forgetEverything();
    await ask('second');
    await ask('third');
    await putBack(gone);
    expect(await verifyAll()).toEqual({ ok: true, links: 3, letGo: 0 });
    expect((await database.evidence.orderBy('seq').toArray()).map(({ request }) => request)).toEqual(['first', 'second', 'third']);
    expect(await database.clearances.count()).toBe(3);
  });
});
