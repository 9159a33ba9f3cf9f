import type { Envelope, ToWorker } from './protocol';
import { failed, type Reply } from './reply';

/** The part of the browser's API that content scripts use. No polyfill here: these scripts run on every listed page. */
export interface ExtensionRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: unknown, sender: { id?: string }, reply: (value: unknown) => void) => boolean | undefined): void;
    removeListener(listener: unknown): void;
  };
  getURL(path: string): string;
}

interface ExtensionGlobals {
  browser?: { runtime?: ExtensionRuntime };
  chrome?: { runtime?: ExtensionRuntime };
}

const { browser, chrome } = globalThis as ExtensionGlobals;
/** `browser` first: Firefox also has a `chrome`, whose functions return no promises. */
export const runtime = (browser?.runtime ?? chrome?.runtime) as ExtensionRuntime;

/** False once the extension was updated or removed while the page stayed open. Nothing can be asked any more. */
export const stillConnected = (): boolean => {
  try {
    return runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/**
 * Asks the worker. Never rejects: a worker that cannot answer is an error in the result.
 * Where the extension is gone, the error is `'gone'`, and the caller should take itself off the page.
 */
export async function askWorker<N extends keyof ToWorker>(name: N, ask: ToWorker[N]['ask']): Promise<Reply<ToWorker[N]['reply']>> {
  if (!stillConnected()) return failed('gone');
  try {
    const message: Envelope = { gapMonitor: 1, name, ask };
    const reply = (await runtime.sendMessage(message)) as Reply<ToWorker[N]['reply']> | undefined;
    return reply ?? failed('no answer');
  } catch (error) {
    return failed(stillConnected() ? String(error) : 'gone');
  }
}
