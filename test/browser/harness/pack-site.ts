import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PACK_HOST = 'packs.example.gov.uk';

/** A department's own web server, over TLS as the extension asks: a static file with an ETag, and whatever else a test wants it to do. */
export interface PackSite {
  address: string;
  /** What a browser needs so that the host is this server, with its certificate of its own making. */
  flags: string[];
  /** The next answers. */
  serve(answer: { body?: string; etag?: string; status?: number; type?: string; location?: string }): void;
  /** The ETags that were asked with, one for each request. */
  asked: (string | undefined)[];
  close(): void;
}

export async function startPackSite(): Promise<PackSite> {
  const folder = mkdtempSync(join(tmpdir(), 'pack-site-'));
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    `/CN=${PACK_HOST}`,
    '-keyout',
    join(folder, 'key'),
    '-out',
    join(folder, 'cert'),
  ]);
  if (made.status !== 0) throw new Error(`openssl is needed for a certificate: ${made.stderr}`);
  let answer: Parameters<PackSite['serve']>[0] = { status: 404 };
  const asked: PackSite['asked'] = [];
  const server = createServer({ key: readFileSync(join(folder, 'key')), cert: readFileSync(join(folder, 'cert')) }, (request, response) => {
    const known = request.headers['if-none-match'];
    asked.push(known);
    const { body = '', etag, status = 200, type = 'text/plain', location } = answer;
    if (etag !== undefined && known === etag) return response.writeHead(304).end();
    response
      .writeHead(status, { 'Content-Type': type, ...(etag !== undefined && { ETag: etag }), ...(location !== undefined && { Location: location }) })
      .end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `https://${PACK_HOST}/guidance/office.gap-pack`,
    flags: [`--host-resolver-rules=MAP ${PACK_HOST}:443 127.0.0.1:${(server.address() as AddressInfo).port}`, '--ignore-certificate-errors'],
    serve: (next) => {
      answer = next;
    },
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
