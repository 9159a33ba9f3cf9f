import browser from 'webextension-polyfill';
import type { Envelope, ToSite } from './protocol';

/** Asks the content script in the top frame of a tab. `undefined` where none of ours is there to answer. */
export async function askSite<N extends keyof ToSite>(tab: number, name: N, ask: ToSite[N]['ask']): Promise<ToSite[N]['reply'] | undefined> {
  const message: Envelope = { gapMonitor: 1, name, ask };
  try {
    return (await browser.tabs.sendMessage(tab, message)) as ToSite[N]['reply'] | undefined;
  } catch {
    // "Receiving end does not exist": the page is not one of ours, or was open before we were installed.
    return undefined;
  }
}
