import type { Platform } from '../shared/words';
import { database } from './database';
import type { AccountRecord } from './records';

/** Handles are compared without case and without the leading `@`. */
const normal = (handle: string): string => handle.replace(/^@/, '').toLowerCase();

export const findAccount = (platform: Platform, handle: string): Promise<AccountRecord | undefined> => database.accounts.get([platform, normal(handle)]);

export async function saveAccount(account: AccountRecord): Promise<void> {
  await database.accounts.put({ ...account, handle: normal(account.handle) });
}

export async function forgetAccount(platform: Platform, handle: string): Promise<void> {
  await database.accounts.delete([platform, normal(handle)]);
}

export const allAccounts = (): Promise<AccountRecord[]> => database.accounts.toArray();
