/** Version 4: packs that were received, addresses that they are kept up to date from, and packs being written. */
export const packs = {
  version: 4,
  stores: { received: 'id, signer', subscriptions: 'address, pack', packDrafts: 'id, changedAt' },
};
