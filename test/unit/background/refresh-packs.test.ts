import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../src/guidance/pack';
import { signPack } from '../../../src/guidance/signed-pack';
import { vouchFor } from '../../../src/guidance/vouch';
import { makeSigningKey, type SigningKey } from '../../../src/shared/signing/signing-key';
import { database } from '../../../src/storage/database';
import { receivedPack, takePack } from '../../../src/storage/received-packs';
import { allSubscriptions } from '../../../src/storage/subscriptions';
import { makeRule } from '../checks/make-pack';
import { sent, somePack } from '../guidance/make-signed';

const ADDRESS = 'https://packs.example/harrowmere.gap-pack';
let allowed = true;
let policy: Record<string, unknown> = {};
let answers: (() => Response)[] = [];
const requests: Headers[] = [];
vi.mock('webextension-polyfill', () => ({
  default: { storage: { managed: { get: async () => policy } }, permissions: { contains: async () => allowed }, alarms: {} },
}));
vi.stubGlobal('fetch', async (_: string, options: RequestInit) => {
  requests.push(new Headers(options.headers));
  const next = answers.shift();
  if (!next) throw new TypeError('nobody there');
  return next();
});
const { refreshPacks } = await import('../../../src/background/refresh-packs');

let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  key = (await makeSigningKey('one horse battery')).key;
  other = (await makeSigningKey('two horse battery')).key;
});
beforeEach(async () => {
  allowed = true;
  policy = {};
  answers = [];
  requests.length = 0;
  await Promise.all(database.tables.map((table) => table.clear()));
  await takePack({ opened: await sent(somePack({ version: '2026.11.5' }), key), from: { address: ADDRESS, etag: '"5"' } }, 1);
});

const answersWith = (text: string, etag = '"6"'): void => void answers.push(() => new Response(text, { headers: { etag } }));
const trouble = async () => (await allSubscriptions())[0]?.trouble;
const version = async () => (await receivedPack('harrowmere'))?.pack.version;
const next = (more: Partial<Pack> = {}) => somePack({ version: '2026.12.1', ...more });

describe('keeping packs up to date', () => {
  it('asks with the last ETag; unchanged costs one request and changes nothing but the day', async () => {
    answers.push(() => new Response(null, { status: 304 }));
    await refreshPacks();
    expect(requests.map((headers) => headers.get('if-none-match'))).toEqual(['"5"']);
    expect(await trouble()).toBeUndefined();
    expect((await allSubscriptions())[0]?.checkedAt).toBeGreaterThan(1);
  });

  it('takes a higher version of the same key, and its ETag', async () => {
    answersWith(await signPack(next(), key));
    await refreshPacks();
    expect(await version()).toBe('2026.12.1');
    expect((await allSubscriptions())[0]).toMatchObject({ etag: '"6"', pack: 'harrowmere' });
  });

  it('takes a new key that the old one vouches for', async () => {
    answersWith(await signPack(next(), other, [await vouchFor(other.publicKey, key)]));
    await refreshPacks();
    expect((await receivedPack('harrowmere'))?.signer).toBe(other.thumbprint);
  });

  it.each<[string, () => Promise<void> | void, string]>([
    ['an older version', async () => answersWith(await signPack(somePack({ version: '2026.11.4' }), key)), 'older'],
    ['another key', async () => answersWith(await signPack(next(), other)), 'other-key'],
    ['another pack', async () => answersWith(await signPack(next({ id: 'stranger' }), key)), 'another-pack'],
    ['a tampered pack', async () => answersWith(`${await signPack(next(), key)}`.replace(/\.(.)/, (_, letter) => `.${letter === 'A' ? 'B' : 'A'}`)), 'broken'],
    [
      'a pack whose example fails',
      async () =>
        answersWith(
          await signPack(next({ rules: [makeRule({ terms: 'a' }, { tip: 'describe-every-picture', examples: { fires: ['b'], silent: ['c'] } })] }), key),
        ),
      'invalid',
    ],
    ['an unsigned pack', () => answersWith(JSON.stringify(next())), 'not-signed'],
    ['a web page', () => answersWith('<!doctype html>'), 'web-page'],
    ['a fault', () => void answers.push(() => new Response('', { status: 500 })), 'server-error'],
    ['nobody', () => undefined, 'unreachable'],
  ])('%s changes nothing, and what is wrong is kept beside the address', async (_, prepare, why) => {
    await prepare();
    await refreshPacks();
    expect(await version()).toBe('2026.11.5');
    expect((await trouble())?.why).toBe(why);
    // The next good answer makes it well again.
    answers = [];
    answersWith(await signPack(next(), key));
    await refreshPacks();
    expect([await version(), await trouble()]).toEqual(['2026.12.1', undefined]);
  });

  it('asks nobody once the browser no longer allows it', async () => {
    allowed = false;
    await refreshPacks();
    expect(requests).toHaveLength(0);
    expect((await trouble())?.why).toBe('not-allowed');
  });

  it('a stale pack stays in force', async () => {
    answersWith(await signPack(next({ reviewBy: '2020-01-01' }), key));
    await refreshPacks();
    expect((await receivedPack('harrowmere'))?.pack.reviewBy).toBe('2020-01-01');
  });

  it('runs one round at a time', async () => {
    answersWith(await signPack(next(), key));
    answers.push(() => new Response(null, { status: 304 }));
    await Promise.all([refreshPacks(), refreshPacks()]);
    expect(requests.map((headers) => headers.get('if-none-match'))).toEqual(['"5"', '"6"']);
  });

  it('what the policy subscribes to comes as the department’s, from the key that the policy names and no other', async () => {
    await database.subscriptions.clear();
    policy = { subscriptions: [{ address: 'https://it.example/p', signer: other.thumbprint }] };
    answersWith(await signPack(somePack({ id: 'wrong-key' }), key));
    await refreshPacks();
    expect(await receivedPack('wrong-key')).toBeUndefined();
    answersWith(await signPack(somePack({ id: 'department' }), other));
    await refreshPacks();
    expect(await receivedPack('department')).toMatchObject({ layer: 'department' });
  });
});
