import browser from 'webextension-polyfill';
import { askSite } from '../messages/ask-site';
import { spotAt } from '../spots/where';
import { readSettings } from '../storage/settings';
import { spotterFiles } from './spotter-file';

const ID = 'spotter';

const own = () => browser.runtime.getManifest().content_scripts?.[0];

/** Origins that the person has granted for prompts, beyond those that the manifest's own script covers. */
async function grantedLater(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = await readSettings().then(
    (settings) => settings.sites,
    (): string[] => [],
  );
  // Only hosts that are known or were added by name: access may have been given for something else, such as fetching guidance.
  return origins.filter((origin) => {
    const host = /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1];
    return host !== undefined && (spotAt(host) !== undefined || sites.includes(host)) && !own()?.matches.includes(origin);
  });
}

let lastRegistration: Promise<void> = Promise.resolve();

/** Has the browser start the spotter on every granted origin. The browser forgets this at each update of the extension. */
export function registerSpotter(): Promise<void> {
  // One after another: two at once would both register the same id, which the browser refuses.
  lastRegistration = lastRegistration.catch(() => undefined).then(register);
  return lastRegistration;
}

async function register(): Promise<void> {
  const matches = await grantedLater();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: spotterFiles(), runAt: 'document_idle' as const, persistAcrossSessions: true };
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Starts the spotter in tabs that were open before it could be there, everywhere or on some origins. Tabs that refuse (closed, sleeping) are left alone. */
export async function spotOpenTabs(only?: string[]): Promise<void> {
  const matches = [...(own()?.matches ?? []), ...(await grantedLater())];
  for (const origin of matches.filter((one) => only?.includes(one) ?? true)) {
    if (!(await browser.permissions.contains({ origins: [origin] }))) continue;
    const tabs = await browser.tabs.query({ url: origin });
    await Promise.allSettled(tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id ?? -1 }, files: spotterFiles() })));
  }
}

/** Takes our scripts off the pages whose access was withdrawn, at once. */
export async function leaveTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askSite(id, 'access.withdrawn', { origins }))));
}
