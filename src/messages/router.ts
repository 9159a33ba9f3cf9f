import browser, { type Runtime } from 'webextension-polyfill';
import { isEnvelope, type ToWorker } from './protocol';
import { answered, failed, type Reply } from './reply';
import { SHAPES } from './shapes';

export interface Sender {
  tab?: number | undefined;
  frame?: number | undefined;
}

export type Answers = {
  [N in keyof ToWorker]: (ask: ToWorker[N]['ask'], sender: Sender) => Promise<ToWorker[N]['reply']>;
};

/** `site` for a content script in a tab, `page` for one of our own pages, `stranger` for everything else. */
export function whoSent(sender: Runtime.MessageSender, ourOrigin: string, ourId: string): 'site' | 'page' | 'stranger' {
  if (sender.id !== ourId) return 'stranger';
  if (sender.url?.startsWith(ourOrigin)) return 'page';
  return sender.tab ? 'site' : 'stranger';
}

/** Answers one message, or says why not. Never rejects: errors travel as results. */
export async function answer(message: unknown, sender: Runtime.MessageSender, answers: Answers): Promise<Reply<unknown>> {
  if (!isEnvelope(message) || !Object.hasOwn(SHAPES, message.name)) return failed('unknown message');
  const name = message.name as keyof ToWorker;
  const who = whoSent(sender, browser.runtime.getURL(''), browser.runtime.id);
  const { from, ask: fits } = SHAPES[name];
  if (who === 'stranger' || (from !== 'both' && from !== who)) return failed(`${name} may not be sent from here`);
  if (!fits(message.ask)) return failed(`${name} is malformed`);
  try {
    const reply = answers[name] as (ask: unknown, sender: Sender) => Promise<unknown>;
    return answered(await reply(message.ask, { tab: sender.tab?.id, frame: sender.frameId }));
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** Must be called while the worker's script first runs, or the browser does not wake the worker for messages. */
export function listen(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Only a message that we own gets a promise; anything else must stay free for other listeners.
    if (isEnvelope(message)) return answer(message, sender, answers);
    return undefined;
  });
}
