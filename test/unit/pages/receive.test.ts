import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { framed, signAnswer, signRequest, signWithdrawal } from '../../../src/clearance/token';
import type { Pack } from '../../../src/guidance/pack';
import { recordsAsCsv, recordsAsJson } from '../../../src/pages/desk/clearances/export';
import { receive } from '../../../src/pages/desk/clearances/receive';
import { readList } from '../../../src/storage/clearances';
import { recordRequest } from '../../../src/storage/clearing';
import { database } from '../../../src/storage/database';
import { eventsOf, verifyAll } from '../../../src/storage/evidence';
import { keepOwnKey, pinKey } from '../../../src/storage/keys';
import { drafterKey, HOUR, makeAnswer, makeRequest, officerKey, SUBJECT } from '../clearance/make';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const now = Date.now();
const asked = async (change = {}) => {
  const key = await drafterKey;
  await keepOwnKey(key, 'Sam Writer');
  const request = makeRequest({ at: now, ...change });
  const token = await signRequest(request, key);
  await recordRequest({ kind: 'request', at: now, token: token.compact, hash: token.hash, signer: token.signer, request });
  return token;
};
const answerFor = async (request: string, change = {}) => {
  const token = await signAnswer(makeAnswer({ request, at: now, until: now + HOUR, ...change }), await officerKey);
  return { ...token, text: framed(token.compact, 'answer') };
};
const vouching = async (stages?: string[]): Promise<Pack[]> => [
  {
    format: 1,
    id: 'dept',
    version: '1.0',
    title: { en: 'Department' },
    publisher: { name: 'Department' },
    reviewBy: '2030-01-01',
    approvers: [{ name: 'Press office, by the pack', key: (await officerKey).publicKey, ...(stages && { stages }) }],
  },
];

describe('an answer that arrives', () => {
  it('counts at once where a pack names the key, under the name that the pack gives', async () => {
    const { hash } = await asked();
    const { text } = await answerFor(hash);
    expect(await receive(text, await vouching())).toEqual([{ is: 'accepted', request: hash }]);
    expect(await eventsOf(hash)).toMatchObject([{ kind: 'request' }, { kind: 'answer', name: 'Press office, by the pack' }]);
    expect(await receive(text, await vouching())).toMatchObject([{ is: 'refused', why: 'replayed' }]);
    expect(await eventsOf(hash)).toHaveLength(2);
  });

  it('does not where the pack lets that key decide other things, and the record says so, once', async () => {
    const { hash } = await asked();
    const { text } = await answerFor(hash);
    for (let time = 0; time < 2; time += 1) expect(await receive(text, await vouching(['analyst']))).toMatchObject([{ is: 'refused', why: 'not-their-stage' }]);
    expect((await eventsOf(hash)).map(({ kind }) => kind)).toEqual(['request', 'refused']);
  });

  it('by a key that nobody knows is not kept, and counts once the person trusts it', async () => {
    const { hash } = await asked();
    const { text, publicKey, signer } = await answerFor(hash);
    expect(await receive(text, [])).toMatchObject([{ is: 'refused', why: 'unknown-key' }]);
    expect(await eventsOf(hash)).toHaveLength(1);
    await pinKey(publicKey, signer, 'Alex');
    expect(await receive(text, [])).toEqual([{ is: 'accepted', request: hash }]);
  });

  it('does not count from the author, not with a new key either', async () => {
    const { hash } = await asked();
    await keepOwnKey(await officerKey, 'Sam with another key');
    const { text, publicKey, signer } = await answerFor(hash);
    await pinKey(publicKey, signer, 'Myself');
    expect(await receive(text, [])).toMatchObject([{ is: 'refused', why: 'own-key' }]);
    expect(await readList('mine', 5)).toHaveLength(1);
  });

  it('comes through together with its request, in one mail, whatever their order', async () => {
    const request = await signRequest(makeRequest({ at: now }), await drafterKey);
    const { text } = await answerFor(request.hash, { stage: 'press-officer' });
    const received = await receive(`${text}\n\n${framed(request.compact, 'request')}`, await vouching());
    expect(received).toEqual([
      { is: 'request', hash: request.hash, how: 'new' },
      { is: 'accepted', request: request.hash },
    ]);
  });
});

describe('a request taken back', () => {
  it('is over where whoever made it took it back, and nobody else', async () => {
    const request = await signRequest(makeRequest({ at: now }), await drafterKey);
    await receive(framed(request.compact, 'request'), []);
    const withdrawal = { v: 1, at: now, by: 'Sam', withdraws: request.hash } as const;
    const forged = await signWithdrawal(withdrawal, await officerKey);
    expect(await receive(framed(forged.compact, 'withdrawal'), [])).toEqual([{ is: 'withdrawal', request: request.hash, kept: false }]);
    const real = await signWithdrawal(withdrawal, await drafterKey);
    expect(await receive(framed(real.compact, 'withdrawal'), [])).toEqual([{ is: 'withdrawal', request: request.hash, kept: true }]);
    expect((await readList('all', 5))[0]).toMatchObject({ state: 'withdrawn', place: 'decided' });
  });
});

describe('a write that fails', () => {
  it('leaves neither half of itself behind', async () => {
    const { hash } = await asked();
    const { text } = await answerFor(hash);
    const full = vi.spyOn(database.clearances, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await expect(receive(text, await vouching())).rejects.toThrow('full');
    full.mockRestore();
    expect(await eventsOf(hash)).toHaveLength(1);
    expect(await receive(text, await vouching())).toEqual([{ is: 'accepted', request: hash }]);
    expect(await verifyAll()).toMatchObject({ ok: true, links: 2 });
  });
});

describe('the record taken out', () => {
  it('as a table has a line for each entry, and nothing that a spreadsheet would run', async () => {
    const { hash } = await asked({ subject: { ...SUBJECT, text: '=HYPERLINK("https://evil.example","x")\nsecond "line", with a comma' } });
    await receive((await answerFor(hash, { subject: 'B'.repeat(43) })).text, await vouching());
    const csv = await recordsAsCsv();
    const [head] = csv.split('\r\n');
    expect(head?.split(',').slice(0, 3)).toEqual(['request', 'entry', 'event']);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")\nsecond ""line"", with a comma"`);
    expect(csv).toContain('did not count: other-text');
  });

  it('as JSON verifies elsewhere, signatures and chain', async () => {
    const { hash, compact } = await asked();
    await receive((await answerFor(hash)).text, await vouching());
    const { entries } = JSON.parse(await recordsAsJson()) as { entries: { event: { token: string } }[] };
    expect(entries).toHaveLength(2);
    expect(entries[0]?.event.token).toBe(compact);
  });
});
