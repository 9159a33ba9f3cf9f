import { describe, expect, it } from 'vitest';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import { builtInPacks } from '../../../src/guidance/built-in';
import { holdsFor, packsFor, periodsInForce } from '../../../src/guidance/in-force';
import type { Account } from '../../../src/shared/draft';
import type { AccountKind, Nation } from '../../../src/shared/words';
import { makePack } from '../checks/make-pack';

const account = (kind: AccountKind, nation: Nation): Account => ({ kind, nation });
const packs = loadBuiltInPacks();

describe('which packs hold', () => {
  it('goes by account and nation; unknown accounts get what is for everyone', () => {
    const local = makePack([], { holdsFor: { accounts: ['local'], nations: ['wales'] } });
    expect(holdsFor(local, account('local', 'wales'))).toBe(true);
    expect(holdsFor(local, account('local', 'england'))).toBe(false);
    expect(holdsFor(local, undefined)).toBe(false);
    expect(packsFor([local, makePack([])], undefined)).toHaveLength(1);
  });
  it('loads the same packs from disk and through vite', () => {
    expect(builtInPacks()).toEqual(packs);
  });
});

describe('pre-election periods', () => {
  it.each<[Account, string, boolean]>([
    [account('central', 'uk'), '2024-05-24T12:00:00Z', false],
    [account('central', 'uk'), '2024-05-25T12:00:00Z', true],
    [account('central', 'wales'), '2024-07-04T12:00:00Z', true],
    [account('central', 'uk'), '2024-07-05T12:00:00Z', false],
    [account('local', 'england'), '2025-03-31T12:00:00Z', true],
    [account('local', 'wales'), '2025-04-15T12:00:00Z', false],
    [account('devolved', 'wales'), '2026-04-07T12:00:00Z', false],
    [account('devolved', 'wales'), '2026-04-09T12:00:00Z', true],
    [account('devolved', 'scotland'), '2026-03-26T12:00:00Z', true],
    [account('local', 'northern-ireland'), '2026-04-16T12:00:00Z', false],
    [account('devolved', 'northern-ireland'), '2027-04-13T12:00:00Z', true],
    [account('local', 'scotland'), '2027-04-08T12:00:00Z', true],
    [account('personal', 'uk'), '2024-06-10T12:00:00Z', false],
  ])('%j at %s', (who, at, expected) => {
    expect(periodsInForce(packs, { account: who, at }).length > 0).toBe(expected);
  });
  it('stay out where the moment or the account is unknown', () => {
    expect(periodsInForce(packs, { at: '2024-06-10T12:00:00Z' })).toEqual([]);
    expect(periodsInForce(packs, { account: account('central', 'uk') })).toEqual([]);
  });
  it('are set by a press office in a pack of its own', () => {
    const snap = makePack([], {
      periods: [
        {
          id: 'mourning',
          kind: 'mourning',
          title: { en: 'Mourning' },
          from: '2030-01-01',
          until: '2030-01-10',
          accounts: ['central'],
          nations: ['uk'],
          status: 'certain',
        },
      ],
    });
    expect(periodsInForce([...packs, snap], { account: account('central', 'uk'), at: '2030-01-05T00:00:00Z' }).map(({ id }) => id)).toEqual(['mourning']);
  });
});
