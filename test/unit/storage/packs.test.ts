import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { signPack } from '../../../src/guidance/signed-pack';
import { vouchFor } from '../../../src/guidance/vouch';
import { makeSigningKey, type SigningKey } from '../../../src/shared/signing/signing-key';
import { database } from '../../../src/storage/database';
import { forgetEverything } from '../../../src/storage/forget';
import { keepOwnKey, ownKey, pinnedKey } from '../../../src/storage/keys';
import { dropPackDraft, noteSigned, packDraft, packDrafts, putPackDraftBack, savePackDraft, startPackDraft } from '../../../src/storage/pack-drafts';
import { savePeriod } from '../../../src/storage/periods';
import { liftPack, putPackBack, receivedPack, receivedPacks, removePack, takePack } from '../../../src/storage/received-packs';
import { allSubscriptions, noteCheck, subscribeAgain, unsubscribe } from '../../../src/storage/subscriptions';
import { sent, somePack } from '../guidance/make-signed';

let policy: Record<string, unknown> = {};
vi.mock('webextension-polyfill', () => ({ default: { storage: { managed: { get: async () => policy } } } }));
const { packsOnTop, revisionOf } = await import('../../../src/storage/packs-in-force');

let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  key = (await makeSigningKey('one horse battery')).key;
  other = (await makeSigningKey('two horse battery')).key;
});
beforeEach(async () => {
  policy = {};
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('taking a pack', () => {
  const from = { address: 'https://packs.example/p', etag: '"1"' };

  it('brings it into force, trusts its key and remembers where it is kept up to date from, all at once', async () => {
    expect(await takePack({ opened: await sent(somePack(), key), from })).toBeUndefined();
    expect((await receivedPack('harrowmere'))?.pack).toEqual(somePack());
    expect((await pinnedKey(key.thumbprint))?.name).toBe('Harrowmere Council');
    expect(await allSubscriptions()).toMatchObject([{ address: from.address, pack: 'harrowmere', etag: '"1"' }]);
  });

  it('changes nothing where an older version or another key comes', async () => {
    await takePack({ opened: await sent(somePack({ version: '2026.11.5' }), key) });
    const before = await database.received.toArray();
    expect(await takePack({ opened: await sent(somePack({ version: '2026.11.4' }), key), from })).toBe('older');
    expect(await takePack({ opened: await sent(somePack({ version: '2027.1.1' }), other), from })).toBe('other-key');
    expect(await database.received.toArray()).toEqual(before);
    expect(await allSubscriptions()).toEqual([]);
    expect(await pinnedKey(other.thumbprint)).toBeUndefined();
  });

  it('follows a key that the old one vouches for, and then trusts that one', async () => {
    await takePack({ opened: await sent(somePack(), key) });
    const vouch = await vouchFor(other.publicKey, key);
    expect(await takePack({ opened: await sent(somePack({ version: '2027.1.1' }), other, [vouch]) })).toBeUndefined();
    expect((await receivedPack('harrowmere'))?.signer).toBe(other.thumbprint);
    expect(await takePack({ opened: await sent(somePack({ version: '2027.2.1' }), key) })).toBe('other-key');
  });

  it('can be undone: a pack taken out comes back as it was, subscriptions and all', async () => {
    await takePack({ opened: await sent(somePack(), key), from });
    const before = [await receivedPacks(), await allSubscriptions()];
    const removed = await removePack('harrowmere');
    expect([await receivedPacks(), await allSubscriptions()]).toEqual([[], []]);
    if (removed) await putPackBack(removed);
    expect([await receivedPacks(), await allSubscriptions()]).toEqual(before);
    expect(await removePack('nowhere')).toBeUndefined();
  });

  it('keeps the order in which packs first came, whatever comes later', async () => {
    await takePack({ opened: await sent(somePack({ id: 'zebra' }), key) }, 1);
    await takePack({ opened: await sent(somePack({ id: 'apple' }), key) }, 2);
    await takePack({ opened: await sent(somePack({ id: 'zebra', version: '2027.1' }), key) }, 3);
    expect((await receivedPacks()).map(({ id }) => id)).toEqual(['zebra', 'apple']);
    await liftPack('zebra');
    expect((await receivedPacks()).map(({ id }) => id)).toEqual(['apple', 'zebra']);
  });

  it('a check that went wrong is kept beside the address, and gone once one goes well', async () => {
    await takePack({ opened: await sent(somePack(), key), from });
    await noteCheck(from.address, undefined, { why: 'not-found', at: 5 }, 5);
    expect(await allSubscriptions()).toMatchObject([{ trouble: { why: 'not-found' }, checkedAt: 5, etag: '"1"' }]);
    await noteCheck(from.address, '"2"', undefined, 6);
    expect((await allSubscriptions())[0]).not.toHaveProperty('trouble');
    const record = await unsubscribe(from.address);
    expect(await allSubscriptions()).toEqual([]);
    if (record) await subscribeAgain(record);
    expect(await allSubscriptions()).toMatchObject([{ etag: '"2"' }]);
  });
});

describe('packs in force', () => {
  it('lie on one another: taken, the department’s, own; and a change of any can be told', async () => {
    const set = await signPack(somePack({ id: 'department' }), other);
    policy = { packs: [set, 'nonsense'] };
    await takePack({ opened: await sent(somePack(), key) });
    await savePeriod({
      id: 'p',
      kind: 'mourning',
      title: { en: 'M' },
      from: '2026-01-01',
      until: '2026-01-02',
      accounts: ['central'],
      nations: ['uk'],
      status: 'certain',
    });
    const onTop = await packsOnTop([]);
    expect(onTop.map(({ pack, layer }) => [pack.id, layer])).toEqual([
      ['harrowmere', 'subscribed'],
      ['department', 'department'],
      ['own', 'own'],
    ]);
    await takePack({ opened: await sent(somePack({ version: '2026.12.1' }), key) });
    expect(revisionOf(await packsOnTop([]))).not.toBe(revisionOf(onTop));
  });

  it('a policy that does not fit counts as none', async () => {
    policy = { packs: 'all of them', subscriptions: [{ address: 'http://plain.example' }] };
    expect(await packsOnTop([])).toEqual([]);
  });

  it('stay when all that is kept of the person is forgotten, and still follow their own key alone', async () => {
    await takePack({ opened: await sent(somePack(), key) });
    await forgetEverything();
    expect(await receivedPacks()).toHaveLength(1);
    expect(await takePack({ opened: await sent(somePack({ version: '2030.1' }), other) })).toBe('other-key');
  });

  it('a key is kept with the statements that lead to it', async () => {
    await keepOwnKey(key, 'Us', ['vouch']);
    expect(await ownKey()).toMatchObject({ name: 'Us', vouches: ['vouch'], thumbprint: key.thumbprint });
  });
});

describe('packs being written', () => {
  it('are kept with the way back, several at once, the last one first', async () => {
    const one = await startPackDraft(somePack());
    const two = await startPackDraft(somePack({ id: 'two' }));
    const step = { what: 'title', at: 1, patches: [], inverse: [] };
    await savePackDraft(one, { pack: somePack({ title: { en: 'Changed' } }), past: [step], future: [] });
    await database.packDrafts.update(one, { changedAt: Date.now() + 1000 });
    expect((await packDrafts()).map(({ id }) => id)).toEqual([one, two]);
    expect(await packDraft(one)).toMatchObject({ pack: { title: { en: 'Changed' } }, past: [step] });
    await noteSigned(one, '2026.11.2');
    expect((await packDraft(one))?.signed?.version).toBe('2026.11.2');
  });

  it('a draft thrown away stays away, even if its page saves once more, and can be put back', async () => {
    const id = await startPackDraft(somePack());
    const record = await dropPackDraft(id);
    await savePackDraft(id, { pack: somePack(), past: [], future: [] });
    expect(await packDraft(id)).toBeUndefined();
    if (record) await putPackDraftBack(record);
    expect((await packDraft(id))?.pack).toEqual(somePack());
  });
});
