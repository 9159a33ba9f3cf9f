import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RecordStore, readStatements, sendStatements } from '../../../src/learning/record-store';
import { takeIn } from '../../../src/learning/take-in';
import { startRecordStore, type TestStore } from '../../browser/harness/record-store';
import { answered, completed, DAY, NOW } from './make-learner';

const storeAt = (url: string): RecordStore => ({ url, user: 'a', password: 'b', ask: (to, init) => fetch(to, init) });

describe('a real record store', () => {
  let real: TestStore;
  beforeAll(async () => {
    real = await startRecordStore();
  }, 40_000);
  afterAll(() => real?.stop());

  it('takes statements, takes them again without a doublet, and gives them all back', async () => {
    const statements = Array.from({ length: 230 }, (_, at) => completed('ann', `tip-${at}`, NOW - at * DAY));
    const first = await sendStatements(storeAt(real.url), statements);
    expect(first.trouble).toBeUndefined();
    expect(first.ids).toHaveLength(230);
    expect((await sendStatements(storeAt(real.url), statements)).trouble).toBeUndefined();
    const read = await readStatements(storeAt(real.url));
    expect(read.trouble).toBeUndefined();
    const taken = await takeIn(read.statements);
    expect(taken?.tally).toMatchObject({ ours: 230, changed: 0, broken: 0 });
    expect(Object.keys(taken?.learners.get('ann')?.completed ?? {})).toHaveLength(230);
  }, 40_000);

  it('that has one of them in other words keeps its own, and takes the others', async () => {
    const mine = answered('ben', 'a', true);
    await sendStatements(storeAt(real.url), [{ ...mine, result: { success: false } }]);
    const others = [completed('ben', 'x'), mine, completed('ben', 'y')];
    expect(await sendStatements(storeAt(real.url), others)).toEqual({ ids: others.map(({ id }) => id) });
  }, 40_000);
});

describe('a store that misbehaves', () => {
  let server: Server | undefined;
  afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

  async function answering(answer: (request: IncomingMessage, response: ServerResponse, turn: number) => void): Promise<RecordStore> {
    let turn = 0;
    server = createServer((request, response) => {
      turn += 1;
      answer(request, response, turn);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return storeAt(`http://127.0.0.1:${(server.address() as { port: number }).port}/xAPI`);
  }
  const some = [completed('ann', 'a'), completed('ann', 'b')];

  it('and does not know the key: says so at once', async () => {
    const store = await answering((_, response) => response.writeHead(401).end());
    expect(await sendStatements(store, some)).toEqual({ ids: [], trouble: { why: 'credentials', status: 401 } });
    expect(await readStatements(store)).toMatchObject({ statements: [], trouble: { why: 'credentials' } });
  });

  it('and is busy for a while: is asked again', async () => {
    const store = await answering((_, response, turn) => (turn < 3 ? response.writeHead(503).end() : response.writeHead(200).end('[]')));
    expect((await sendStatements(store, some)).ids).toHaveLength(2);
  });

  it('and stays busy, or is not there: says so, and nothing is lost', async () => {
    const store = await answering((_, response) => response.writeHead(503).end());
    expect(await sendStatements(store, some)).toEqual({ ids: [], trouble: { why: 'busy', status: 503 } });
    expect(await sendStatements(storeAt('http://127.0.0.1:9/xAPI'), some)).toEqual({ ids: [], trouble: { why: 'unreachable' } });
  }, 15_000);

  it('and stops half way through many: what it took is known', async () => {
    const store = await answering((_, response, turn) => (turn === 1 ? response.writeHead(200).end('[]') : response.writeHead(400).end()));
    const many = Array.from({ length: 150 }, (_, at) => completed('ann', `tip-${at}`));
    const sent = await sendStatements(store, many);
    expect(sent.ids).toHaveLength(100);
    expect(sent.trouble).toEqual({ why: 'answer', status: 400 });
  });

  it('and answers half a page: is asked once more, and then what came whole is kept', async () => {
    const page = (more: string): string => JSON.stringify({ statements: some, more });
    const half = await answering((request, response, turn) => {
      if (turn === 1) response.writeHead(200).end(page('/xAPI/statements/more/2'));
      else if (turn === 2) response.writeHead(200).end(page('').slice(0, 40));
      else response.writeHead(200).end(page(''));
      void request;
    });
    expect(await readStatements(half)).toEqual({ statements: [...some, ...some] });
    server?.close();
    const always = await answering((_, response, turn) => response.writeHead(200).end(turn === 1 ? page('/xAPI/statements/more/2') : '{"statements":['));
    expect(await readStatements(always)).toEqual({ statements: some, trouble: { why: 'answer' } });
  });

  it('and points to another site, or round in a circle: is not followed, nor for ever', async () => {
    const away = await answering((_, response) =>
      response.writeHead(200).end(JSON.stringify({ statements: some, more: 'https://elsewhere.example/xAPI/statements' })),
    );
    expect(await readStatements(away)).toEqual({ statements: some, trouble: { why: 'answer' } });
    server?.close();
    const nowhere = await answering((_, response) => response.writeHead(200).end(JSON.stringify({ statements: some, more: 'https://' })));
    expect(await readStatements(nowhere)).toEqual({ statements: some, trouble: { why: 'answer' } });
    server?.close();
    const circle = await answering((_, response) => response.writeHead(200).end(JSON.stringify({ statements: some, more: '/xAPI/statements/more/1' })));
    expect((await readStatements(circle)).statements).toHaveLength(4);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const store = await answering((_, response) => void response.writeHead(200).end('[]'));
    const many = Array.from({ length: 500 }, (_, at) => completed('ann', `tip-${at}`));
    const noted: string[] = [];
    const sent = await sendStatements(store, many, { signal: stop.signal, progress: () => stop.abort(), took: async (ids) => noted.push(...ids) });
    expect(sent.trouble).toEqual({ why: 'stopped' });
    expect(sent.ids).toHaveLength(100);
    expect(noted).toEqual(sent.ids);
  });
});
