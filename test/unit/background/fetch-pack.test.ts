import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPack } from '../../../src/background/fetch-pack';

/** A real server, with every bad habit that servers have. Browsers hide where a redirect leads; Node shows its status, and neither follows it. */
let server: Server;
let at = '';
const asked: { path: string; etag: string | undefined; cookie: string | undefined; referer: string | undefined }[] = [];
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.writeHead(200, { 'Content-Type': 'text/plain', ETag: '"7"' }).end('the pack'),
  '/moved': (response) => response.writeHead(302, { Location: '/good' }).end(),
  '/elsewhere': (response) => response.writeHead(301, { Location: 'https://elsewhere.example/p' }).end(),
  '/gone': (response) => response.writeHead(410).end(),
  '/private': (response) => response.writeHead(401).end(),
  '/broken': (response) => response.writeHead(503).end('<h1>Sorry</h1>'),
  '/page': (response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<h1>Sign in</h1>'),
  '/declared': (response) => response.writeHead(200, { 'Content-Length': '20000000' }).end(),
  '/endless': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    const more = (): void => {
      if (!response.destroyed) response.write('e'.repeat(10_000), () => setImmediate(more));
    };
    more();
  },
  '/silent': () => undefined,
  '/stalls': (response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).write('the be'),
  '/cut': (response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('the be');
    setTimeout(() => response.destroy(), 30);
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { 'if-none-match': etag, cookie, referer } = request.headers;
    asked.push({ path: request.url ?? '', etag, cookie, referer });
    if (etag === '"7"' && request.url === '/good') return response.writeHead(304).end();
    (ANSWERS[request.url ?? ''] ?? ((missing: ServerResponse) => missing.writeHead(404).end()))(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('asking an address for a pack', () => {
  it('gives the text and what the server calls it', async () => {
    expect(await fetchPack(`${at}/good`)).toEqual({ kind: 'got', text: 'the pack', etag: '"7"' });
    expect(asked.at(-1)).toEqual({ path: '/good', etag: undefined, cookie: undefined, referer: undefined });
  });

  it('costs one conditional request where nothing has changed', async () => {
    asked.length = 0;
    expect(await fetchPack(`${at}/good`, '"7"')).toEqual({ kind: 'unchanged' });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.etag).toBe('"7"');
    expect(await fetchPack(`${at}/good`, '"6"')).toMatchObject({ kind: 'got' });
  });

  it.each([
    ['/moved', 'redirects'],
    ['/elsewhere', 'redirects'],
    ['/gone', 'not-found'],
    ['/nothing', 'not-found'],
    ['/private', 'refused'],
    ['/broken', 'server-error'],
    ['/page', 'web-page'],
    ['/declared', 'too-large'],
    ['/endless', 'too-large'],
    ['/cut', 'unreachable'],
  ])('says what is wrong with %s: %s', async (path, why) => {
    expect(await fetchPack(at + path, undefined, { patience: 5000, largest: 1_000_000 })).toMatchObject({ kind: 'trouble', why });
  });

  it('follows no redirect, not even on the same host', async () => {
    asked.length = 0;
    await fetchPack(`${at}/moved`);
    expect(asked.map(({ path }) => path)).toEqual(['/moved']);
  });

  it('does not wait for ever, before the first byte or after it', async () => {
    expect(await fetchPack(`${at}/silent`, undefined, { patience: 100 })).toEqual({ kind: 'trouble', why: 'too-slow', detail: undefined });
    expect(await fetchPack(`${at}/stalls`, undefined, { patience: 100 })).toMatchObject({ why: 'too-slow' });
  });

  it('says so where nobody answers', async () => {
    expect(await fetchPack('http://127.0.0.1:9/p')).toMatchObject({ kind: 'trouble', why: 'unreachable' });
  });
});
