import type { Statement } from './statement';

/** An xAPI 1.0.3 record store, and how to ask it. `ask` is the browser's own `fetch`, given so that this room asks nobody by itself. */
export interface RecordStore {
  url: string;
  user: string;
  password: string;
  ask(url: string, init: RequestInit): Promise<Response>;
}

/** `credentials`: it does not know us; `unreachable`: no answer in time; `busy`: it said try later; `answer`: it said something else. */
export type StoreTrouble = { why: 'credentials' | 'unreachable' | 'busy' | 'answer' | 'stopped'; status?: number | undefined };

const TIMEOUT = 20_000;
const BATCH = 100;
const TRIES = 3;
const PAUSE = 400;

const head = ({ user, password }: RecordStore): Record<string, string> => ({
  'x-experience-api-version': '1.0.3',
  authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`,
});

const at = (store: RecordStore, path: string): string => `${store.url.replace(/\/+$/, '')}/${path}`;

/** Asks, and up to twice more after a pause where the store is busy or silent. What it asks can be asked twice without harm: ids are made once. */
async function ask(store: RecordStore, url: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Response | StoreTrouble> {
  let trouble: StoreTrouble = { why: 'unreachable' };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE * 4 ** (attempt - 1)));
    if (signal?.aborted) return { why: 'stopped' };
    try {
      const limit = AbortSignal.timeout(TIMEOUT);
      const response = await store.ask(url, {
        ...init,
        headers: { ...head(store), ...init.headers },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      if (response.status === 401 || response.status === 403) return { why: 'credentials', status: response.status };
      if (response.status !== 429 && response.status < 500) return response;
      trouble = { why: 'busy', status: response.status };
    } catch {
      trouble = { why: signal?.aborted ? 'stopped' : 'unreachable' };
    }
  }
  return trouble;
}

const isTrouble = (answer: Response | StoreTrouble): answer is StoreTrouble => 'why' in answer;

export interface Sent {
  /** Ids that the store has now, whether it took them or had them before. */
  ids: string[];
  trouble?: StoreTrouble | undefined;
}

/** Sends statements in batches; `took` hears of each as it arrived, and must not reject. What the store has is said even where it stopped half way, so that the next try goes on from there. */
export async function sendStatements(
  store: RecordStore,
  statements: readonly Statement[],
  options: { signal?: AbortSignal; progress?: (sent: number) => void; took?: (ids: string[]) => Promise<unknown> } = {},
): Promise<Sent> {
  const ids: string[] = [];
  for (let from = 0; from < statements.length; from += BATCH) {
    const batch = statements.slice(from, from + BATCH);
    const sent = await sendBatch(store, batch, options.signal);
    ids.push(...sent.ids);
    await options.took?.(sent.ids);
    options.progress?.(ids.length);
    if (sent.trouble) return { ids, trouble: sent.trouble };
  }
  return { ids };
}

async function sendBatch(store: RecordStore, batch: readonly Statement[], signal: AbortSignal | undefined): Promise<Sent> {
  const ids = batch.map(({ id }) => id);
  const answer = await ask(
    store,
    at(store, 'statements'),
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(batch) },
    signal,
  );
  if (isTrouble(answer)) return { ids: [], trouble: answer };
  if (answer.ok) return { ids };
  if ((answer.status === 409 || answer.status === 413) && batch.length > 1) {
    // One of them is there already in other words, or they are too many at once: halves tell which.
    const middle = Math.ceil(batch.length / 2);
    const first = await sendBatch(store, batch.slice(0, middle), signal);
    if (first.trouble) return first;
    const second = await sendBatch(store, batch.slice(middle), signal);
    return { ids: [...first.ids, ...second.ids], trouble: second.trouble };
  }
  // Alone and still refused as a doublet: the store has it.
  return answer.status === 409 ? { ids } : { ids: [], trouble: { why: 'answer', status: answer.status } };
}

export interface StoreRead {
  statements: unknown[];
  trouble?: StoreTrouble | undefined;
}

/** Reads everything the store has, page after page. It follows to no other site: our password goes with each question. */
export async function readStatements(store: RecordStore, options: { signal?: AbortSignal; progress?: (read: number) => void } = {}): Promise<StoreRead> {
  const statements: unknown[] = [];
  const seen = new Set<string>();
  let url: string | undefined = at(store, 'statements?limit=500&ascending=true');
  while (url && !seen.has(url)) {
    seen.add(url);
    const page = await readPage(store, url, options.signal);
    if ('why' in page) return { statements, trouble: page };
    statements.push(...page.statements);
    options.progress?.(statements.length);
    const next: URL | undefined = page.more ? addressOf(page.more, url) : undefined;
    if (page.more && next?.origin !== new URL(store.url).origin) return { statements, trouble: { why: 'answer' } };
    url = next?.href;
  }
  return { statements };
}

function addressOf(more: string, from: string): URL | undefined {
  try {
    return new URL(more, from);
  } catch {
    return undefined;
  }
}

/** One page. Half an answer is asked for once more. */
async function readPage(store: RecordStore, url: string, signal: AbortSignal | undefined): Promise<{ statements: unknown[]; more: string } | StoreTrouble> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await ask(store, url, { method: 'GET' }, signal);
    if (isTrouble(answer)) return answer;
    if (!answer.ok) return { why: 'answer', status: answer.status };
    try {
      const { statements, more } = (await answer.json()) as { statements?: unknown; more?: unknown };
      if (Array.isArray(statements)) return { statements, more: typeof more === 'string' ? more : '' };
    } catch {
      // Cut off in the middle.
    }
  }
  return { why: 'answer' };
}
