import type { Transaction } from 'dexie';
import { start } from './001-start';
import { ownPeriods } from './002-own-periods';
import { signing } from './003-signing';
import { packs } from './004-packs';
import { clearances } from './005-clearances';
import { learning } from './006-learning';

export interface Migration {
  version: number;
  /** Dexie's index notation, for tables that are new or change; `null` drops a table. */
  stores: Record<string, string | null>;
  /** Rewrites records of the version before. Runs in one transaction: it happens whole or not at all. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** In order. A shipped migration is never edited; a change is a new one. */
export const MIGRATIONS: Migration[] = [start, ownPeriods, signing, packs, clearances, learning];
