import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../../src/storage/database';

let granted: string[] = [];
const removed: string[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: async () => ({ origins: granted }),
      request: async ({ origins }: { origins: string[] }) => {
        if (origins.includes('https://refused.example/*')) throw new Error('no gesture');
        granted = [...granted, ...origins];
        return true;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        removed.push(...origins);
        return true;
      },
    },
  },
}));
const { askForHost, giveBackHosts, hostsAllowed } = await import('../../../../src/pages/desk/packs/host-access');

beforeEach(async () => {
  granted = ['https://x.com/*'];
  removed.length = 0;
  await database.subscriptions.clear();
});

describe('the host of a pack', () => {
  it('is asked for alone', async () => {
    expect(await askForHost('https://packs.example:8443/deep/p.gap-pack?x=1')).toBe(true);
    expect([...(await hostsAllowed())]).toEqual(['https://x.com/*', 'https://packs.example:8443/*']);
    expect(await askForHost('https://refused.example/p')).toBe(false);
  });

  it('is given back once no pack comes from it', async () => {
    await giveBackHosts(['https://packs.example/p']);
    expect(removed).toEqual(['https://packs.example/*']);
  });

  it('stays while another pack comes from it, and where it was allowed for something else', async () => {
    await database.subscriptions.put({ address: 'https://packs.example/other', pack: 'other', checkedAt: 1 });
    await giveBackHosts(['https://packs.example/p']);
    await giveBackHosts(['https://x.com/p'], await hostsAllowed());
    expect(removed).toEqual([]);
  });
});
