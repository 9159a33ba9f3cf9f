import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/storage/database';
import { MIGRATIONS } from '../../../src/storage/migrations/list';

const folder = new URL('../../fixtures/db/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { version: number } & Record<string, unknown>);

describe('a database of every shipped version', () => {
  it('has a fixture for each', () => {
    expect(fixtures.map(({ version }) => version).sort()).toEqual(MIGRATIONS.map(({ version }) => version));
  });

  for (const { version, ...tables } of fixtures) {
    it(`version ${version} opens with today’s code, and nothing is lost`, async () => {
      const name = `old-${version}`;
      const old = new Dexie(name);
      for (const migration of MIGRATIONS.filter((one) => one.version <= version)) old.version(migration.version).stores(migration.stores);
      for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows as object[]);
      old.close();

      const today = new Database(name);
      for (const [table, rows] of Object.entries(tables)) expect(await today.table(table).toArray(), table).toEqual(rows);
      today.close();
    });
  }

  it('refuses, and does not damage, a database that a newer version has upgraded', async () => {
    const newer = new Dexie('newer');
    newer.version(99).stores({ ...MIGRATIONS[0]?.stores, future: 'id' });
    await newer.table('future').add({ id: 1 });
    newer.close();
    const today = new Database('newer');
    await expect(today.settings.toArray()).resolves.toEqual([]);
    today.close();
    const again = new Dexie('newer');
    again.version(99).stores({ ...MIGRATIONS[0]?.stores, future: 'id' });
    expect(await again.table('future').count()).toBe(1);
    again.close();
  });
});
