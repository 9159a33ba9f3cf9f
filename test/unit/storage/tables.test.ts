import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { findAccount, forgetAccount, saveAccount } from '../../../src/storage/accounts';
import { database } from '../../../src/storage/database';
import { forgetEverything, putBack } from '../../../src/storage/forget';
import { allCompletions, attemptsAt, recordAnswer } from '../../../src/storage/learning';
import { addDismissals, countDismissals, dismissedHashes, forgetDismissals, recordOutcomes, tipsMetLately } from '../../../src/storage/outcomes';
import { dismissalSalt, readSettings, saveSettings } from '../../../src/storage/settings';
import { clearTicks, restoreTicks, setTick, tickedItems } from '../../../src/storage/ticks';
import { storageTrouble } from '../../../src/storage/trouble';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('settings', () => {
  it('are careful ones until somebody says otherwise, and then what was said', async () => {
    expect(await readSettings()).toMatchObject({ kind: 'central', welcomed: false });
    await saveSettings({ kind: 'local', nation: 'wales' });
    expect(await readSettings()).toMatchObject({ kind: 'local', nation: 'wales', language: 'en' });
  });

  it('that do not fit count as not set, and the rest still hold', async () => {
    await database.settings.bulkPut([
      { key: 'kind', value: 'emperor' },
      { key: 'nation', value: 'wales' },
      { key: 'unheard-of', value: 1 },
    ]);
    const settings = await readSettings();
    expect(settings).toMatchObject({ kind: 'central', nation: 'wales' });
    expect(settings).not.toHaveProperty('unheard-of');
  });

  it('make the salt once, even when asked twice at once', async () => {
    const [one, two] = await Promise.all([dismissalSalt(), dismissalSalt()]);
    expect(one).toBe(two);
    expect(one.length).toBeGreaterThan(20);
  });
});

describe('learning', () => {
  const answer = { tip: 'a', answer: 1, pack: 'core', version: '2026.11.1' };

  it('completes a tip only by a right answer, keeps every attempt and the first date', async () => {
    await recordAnswer({ ...answer, right: false }, 1);
    expect(await allCompletions()).toEqual([]);
    await recordAnswer({ ...answer, right: true }, 2);
    await recordAnswer({ ...answer, right: true }, 3);
    expect(await allCompletions()).toEqual([{ tip: 'a', at: 2, pack: 'core', version: '2026.11.1' }]);
    expect(await attemptsAt('a')).toHaveLength(3);
  });
});

describe('the rest', () => {
  it('accounts are found whatever the case and with or without @', async () => {
    await saveAccount({ platform: 'x', handle: '@DeptExample', kind: 'central', nation: 'uk' });
    expect(await findAccount('x', 'deptexample')).toMatchObject({ kind: 'central' });
    await forgetAccount('x', 'DEPTEXAMPLE');
    expect(await findAccount('x', 'DeptExample')).toBeUndefined();
  });

  it('ticks stay, go together, and come back', async () => {
    await setTick('list', 'one', true);
    await setTick('list', 'two', true);
    await setTick('list', 'two', false);
    await setTick('other', 'one', true);
    expect([...(await tickedItems('list'))]).toEqual(['one']);
    const cleared = await clearTicks('list');
    expect((await tickedItems('list')).size).toBe(0);
    await restoreTicks('list', cleared);
    expect([...(await tickedItems('list'))]).toEqual(['one']);
    expect([...(await tickedItems('other'))]).toEqual(['one']);
  });

  it('counts the tips met in the last thirty days, by what was shown', async () => {
    const outcome = { kind: 'shown', rule: 'r', tip: 't', draft: 'd', platform: 'x' } as const;
    await recordOutcomes([
      { ...outcome, at: Date.now() },
      { ...outcome, at: Date.now() },
      { ...outcome, kind: 'followed', at: Date.now() },
      { ...outcome, at: Date.now() - 40 * 24 * 60 * 60 * 1000 },
    ]);
    expect(await tipsMetLately()).toEqual(new Map([['t', 2]]));
  });

  it('remembers dismissals once each, and forgets them all when asked', async () => {
    await addDismissals(['a', 'b'], 'rule');
    await addDismissals(['a'], 'rule');
    expect(await countDismissals()).toBe(2);
    expect(await dismissedHashes()).toEqual(['a', 'b']);
    await forgetDismissals();
    expect(await countDismissals()).toBe(0);
  });

  it('outcomes are let go after a year and some', async () => {
    const outcome = { kind: 'shown', rule: 'r', tip: 't', draft: 'd', platform: 'x' } as const;
    await recordOutcomes([{ ...outcome, at: Date.now() - 500 * 24 * 60 * 60 * 1000 }]);
    await recordOutcomes([{ ...outcome, at: Date.now() }]);
    expect(await database.outcomes.count()).toBe(1);
  });

  it('all of it can be forgotten, but not who the person is, and put back', async () => {
    await saveSettings({ kind: 'local' });
    await setTick('list', 'one', true);
    await addDismissals(['a'], 'rule');
    const gone = await forgetEverything();
    expect((await tickedItems('list')).size + (await countDismissals())).toBe(0);
    expect(await readSettings()).toMatchObject({ kind: 'local' });
    await putBack(gone);
    expect((await tickedItems('list')).size + (await countDismissals())).toBe(2);
  });

  it('sorts what can go wrong, however deep it is wrapped', () => {
    expect(storageTrouble({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe('full');
    expect(storageTrouble({ name: 'OpenFailedError', inner: { name: 'SecurityError' } })).toBe('refused');
    expect(storageTrouble({ name: 'VersionError' })).toBe('newer');
    expect(storageTrouble(new Error('other'))).toBe('unknown');
    expect(storageTrouble(undefined)).toBe('unknown');
  });
});
