import { LARGEST_SIGNED } from '../guidance/signed-pack';

/** What a server said. `why` is a word that the screen has a sentence for. */
export type Fetched =
  | { kind: 'unchanged' }
  | { kind: 'got'; text: string; etag: string | undefined }
  | { kind: 'trouble'; why: FetchWhy; detail?: string | undefined };

export type FetchWhy = 'unreachable' | 'too-slow' | 'redirects' | 'not-found' | 'refused' | 'server-error' | 'web-page' | 'too-large' | 'not-allowed';

/** A static file of a few megabytes arrives in this, on a slow line too, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Asks an address for a pack: one request, conditional where we have a version already. Sends no cookies and no referrer, follows no
 * redirect (it could lead to a host that nobody allowed), and stops reading once the answer is larger than a pack may be. Never throws.
 */
export async function fetchPack(address: string, etag?: string, { patience = PATIENCE, largest = LARGEST_SIGNED } = {}): Promise<Fetched> {
  const trouble = (why: FetchWhy, detail?: string): Fetched => ({ kind: 'trouble', why, detail });
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: giveUp.signal,
      ...(etag !== undefined && { headers: { 'If-None-Match': etag } }),
    });
    if (response.status === 304) return { kind: 'unchanged' };
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) return trouble('redirects');
    if (response.status === 404 || response.status === 410) return trouble('not-found');
    if (response.status >= 500) return trouble('server-error', String(response.status));
    if (!response.ok) return trouble('refused', String(response.status));
    if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return trouble('web-page');
    if (Number(response.headers.get('content-length') ?? 0) > largest) return trouble('too-large');
    const text = await readUpTo(response, largest);
    return text === undefined ? trouble('too-large') : { kind: 'got', text, etag: response.headers.get('etag') ?? undefined };
  } catch {
    return trouble(giveUp.signal.aborted ? 'too-slow' : 'unreachable');
  } finally {
    clearTimeout(timer);
    giveUp.abort();
  }
}

/** The body as text, letting go of the connection as soon as it is too large: `undefined` then. */
async function readUpTo(response: Response, largest: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > largest) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
