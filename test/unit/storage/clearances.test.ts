import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClearanceEvent } from '../../../src/clearance/events';
import { sketchOf } from '../../../src/clearance/sketch';
import { type Subject, subjectHash } from '../../../src/clearance/subject';
import { askById, dropAsk, keepAsk } from '../../../src/storage/asks';
import { clearanceSeen, requestBefore } from '../../../src/storage/clearance-seen';
import { countLists, readList, searchClearances } from '../../../src/storage/clearances';
import { recordEvent, recordRequest, sweep } from '../../../src/storage/clearing';
import { database } from '../../../src/storage/database';
import { eventsOf, verifyAll, wholeChain } from '../../../src/storage/evidence';
import { keepOwnKey } from '../../../src/storage/keys';
import { saveSettings } from '../../../src/storage/settings';
import { answered, drafterKey, HOUR, makeRequest, NOW, SUBJECT } from '../clearance/make';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const request = (hash: string, signer: string, change = {}): ClearanceEvent & { kind: 'request' } => ({
  kind: 'request',
  at: NOW,
  token: 'signed',
  hash,
  signer,
  request: makeRequest(change),
});
const ask = async (hash = 'first', change = {}): Promise<void> => {
  const key = await drafterKey;
  await keepOwnKey(key, 'Sam Writer');
  await recordRequest(request(hash, key.thumbprint, change));
};
const clear = answered({ until: NOW + 20 * HOUR });
type Later = Exclude<ClearanceEvent, { kind: 'request' }>;
const see = (subject: Subject, now = NOW + HOUR) => clearanceSeen(subjectHash(subject), sketchOf(subject.text), now);

describe('the record', () => {
  it('keeps each request once, finds it in its list, and verifies from end to end', async () => {
    await ask();
    expect(await recordRequest(request('first', 'someone'))).toBe(false);
    await recordRequest(request('theirs', 'somebody-else'));
    expect(await countLists(NOW)).toEqual({ 'to-decide': 1, mine: 1, expiring: 0, all: 2 });
    await recordEvent('first', clear as Later);
    expect(await countLists(NOW)).toMatchObject({ expiring: 1 });
    expect((await readList('all', 10, 'oldest')).map((row) => row.request)).toHaveLength(2);
    expect((await readList('expiring', 10, 'newest', NOW)).map((row) => row.request)).toEqual(['first']);
    expect(await verifyAll()).toEqual({ ok: true, links: 3, letGo: 0 });
    const [chainStart] = await wholeChain();
    await database.evidence.update(chainStart?.seq ?? 0, { facts: '{}' });
    expect(await verifyAll()).toEqual({ ok: false, at: 0 });
  });

  it('writes of several pages at once still make one chain', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, at) => recordRequest(request(`r${at}`, 'someone'))));
    expect(await verifyAll()).toEqual({ ok: true, links: 12, letGo: 0 });
  });

  it('a newer request takes the place of the one it names', async () => {
    await ask();
    expect(await requestBefore(sketchOf(SUBJECT.text.replace('Monday', 'Tuesday')), 'x', 'deptexample')).toBe('first');
    await ask('third', { at: NOW - HOUR });
    expect((await readList('mine', 10)).map((row) => row.request)).toEqual(['first', 'third']);
    expect((await readList('mine', 10, 'oldest')).map((row) => row.request)).toEqual(['third', 'first']);
    await database.clearances.delete('third');
    await ask('second', { previous: 'first', at: NOW + HOUR });
    expect((await readList('mine', 10)).map((row) => row.request)).toEqual(['second']);
    expect(await countLists(NOW)).toMatchObject({ mine: 1, all: 1 });
  });

  it('a post in the words that were suggested follows the request that they were suggested for', async () => {
    const suggestion = 'Something else altogether, and longer than it was';
    await ask();
    await recordEvent('first', answered({ decision: 'changes', until: undefined, reason: 'No', suggestion: 'Nothing like it' }) as Later);
    expect(await requestBefore(sketchOf(`${suggestion}!`), 'x', 'deptexample')).toBeUndefined();
    await ask('second');
    await recordEvent('second', answered({ request: 'second', decision: 'changes', until: undefined, reason: 'No', suggestion }) as Later);
    expect(await requestBefore(sketchOf(`${suggestion}!`), 'x', 'deptexample')).toBe('second');
    expect(await requestBefore(sketchOf(suggestion), 'bluesky', 'deptexample')).toBeUndefined();
  });

  it('is searched by the beginnings of words, all of them, without accents or capitals', async () => {
    await ask();
    await recordRequest(request('theirs', 'other', { by: 'Siân', subject: { ...SUBJECT, text: 'Caffi newydd yn Aberystwyth', media: [] } }));
    expect((await searchClearances('POOL mon', 10)).rows.map((row) => row.request)).toEqual(['first']);
    expect((await searchClearances('sian aberyst', 10)).found).toBe(1);
    expect(await searchClearances('p', 10)).toEqual({ found: 0, rows: [] });
    const often = await searchClearances('deptexample', 1, 1);
    expect(often).toMatchObject({ found: undefined, rows: [{ account: 'deptexample' }] });
    expect(await searchClearances('pool aberystwyth', 10)).toEqual({ found: 0, rows: [] });
    expect(await searchClearances(' ?! ', 10)).toEqual({ found: 0, rows: [] });
  });
});

describe('what a page hears', () => {
  it('cleared for the very post, changed for one made from it, and nothing of any other', async () => {
    await ask();
    expect(await see(SUBJECT)).toMatchObject({ is: 'waiting', request: 'first' });
    await recordEvent('first', clear as Later);
    expect(await see(SUBJECT)).toMatchObject({ is: 'cleared', by: ['Alex Press'], until: NOW + 20 * HOUR });
    expect(await see({ ...SUBJECT, text: SUBJECT.text.replace('Monday', 'Mondays') })).toMatchObject({ is: 'changed', cleared: SUBJECT });
    expect(await see({ ...SUBJECT, account: 'otheroffice' })).toMatchObject({ is: 'changed' });
    expect(await see({ ...SUBJECT, media: [] })).toMatchObject({ is: 'changed' });
    expect(await see({ ...SUBJECT, text: 'Have your say on bus timetables by Friday' })).toEqual({ is: 'none' });
    expect(await see(SUBJECT, NOW + 21 * HOUR)).toMatchObject({ is: 'expired' });
  });

  it('that it is cleared although it was asked about again since; and nothing of what others only asked', async () => {
    await ask();
    await recordEvent('first', clear as Later);
    await ask('again', { at: NOW + HOUR });
    expect(await see(SUBJECT)).toMatchObject({ is: 'cleared', request: 'first' });
    const theirs = { ...SUBJECT, text: 'Caffi newydd yn Aberystwyth' };
    await recordRequest(request('theirs', 'other', { subject: theirs }));
    expect(await see(theirs)).toEqual({ is: 'none' });
    await recordEvent('theirs', answered({ subject: subjectHash(theirs), until: NOW + 20 * HOUR }) as Later);
    expect(await see(theirs)).toMatchObject({ is: 'cleared' });
  });

  it('nothing once it was posted: the next post is another one', async () => {
    await ask();
    await recordEvent('first', clear as Later);
    await recordEvent('first', { kind: 'posted', at: NOW + HOUR, subject: subjectHash(SUBJECT), asCleared: true });
    expect(await see(SUBJECT)).toEqual({ is: 'none' });
  });
});

describe('what is let go', () => {
  it('after its days, all but the hashes; and the chain still holds', async () => {
    await ask();
    await saveSettings({ keepDays: 30 });
    await sweep(NOW + 31 * 24 * HOUR);
    expect(await countLists(NOW)).toMatchObject({ all: 0 });
    expect(await eventsOf('first')).toEqual([]);
    expect(await verifyAll()).toEqual({ ok: true, links: 1, letGo: 1 });
  });

  it('the words once it is over, where an office keeps hashes only; who decided what stays', async () => {
    await saveSettings({ hashOnly: true });
    await ask();
    await recordEvent('first', answered({ decision: 'refuse', reason: 'Live case', until: undefined }) as Later);
    const all = JSON.stringify(await wholeChain()) + JSON.stringify(await database.clearances.toArray());
    expect(all).not.toMatch(/pool|Live case|street/i);
    expect((await eventsOf('first')).find(({ kind }) => kind === 'answer')).toMatchObject({ name: 'Alex Press', answer: { decision: 'refuse' } });
    expect(await verifyAll()).toMatchObject({ ok: true, links: 2 });
  });

  it('is not let go before', async () => {
    await saveSettings({ hashOnly: true });
    await ask();
    await recordEvent('first', clear as Later);
    expect(await see({ ...SUBJECT, text: SUBJECT.text.replace('Monday', 'Mondays') })).toMatchObject({ is: 'changed', cleared: SUBJECT });
    await sweep(NOW + 2 * HOUR);
    expect(JSON.stringify(await wholeChain())).toContain('pool');
    await sweep(NOW + 21 * HOUR);
    expect(JSON.stringify(await wholeChain())).not.toContain('pool');
  });
});

describe('a draft on its way to being asked about', () => {
  it('is kept until it is dropped, or forgotten for a month', async () => {
    const ask = { platform: 'x', account: { kind: 'central', nation: 'uk' }, draft: { text: 'a' }, dismissed: [] } as const;
    const id = await keepAsk({ ...ask, dismissed: [] }, NOW);
    expect(await askById(id)).toMatchObject({ draft: { text: 'a' } });
    await keepAsk({ ...ask, dismissed: [] }, NOW + 31 * 24 * HOUR);
    expect(await askById(id)).toBeUndefined();
    await dropAsk('none');
  });
});
