import browser from 'webextension-polyfill';
import { allSubscriptions } from '../../../storage/subscriptions';

/** The one host of an address, as the browser asks about it. */
const originOf = (address: string): string => `https://${new URL(address).host}/*`;

/** Asks the person, through the browser, for the one host of an address. To be called while their press of a button still counts: before anything else is waited for. */
export const askForHost = (address: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(address)] }).catch(() => false);

/** Every host that may be reached now: what is in it was not asked for here. */
export async function hostsAllowed(): Promise<ReadonlySet<string>> {
  const { origins = [] } = await browser.permissions.getAll();
  return new Set(origins);
}

/** Gives back the hosts of addresses that no pack comes from any more, except those that were allowed before. */
export async function giveBackHosts(addresses: readonly string[], before: ReadonlySet<string> = new Set()): Promise<void> {
  const used = new Set((await allSubscriptions()).map(({ address }) => originOf(address)));
  const origins = addresses.map(originOf).filter((origin) => !used.has(origin) && !before.has(origin));
  // A host that came with the extension itself stays, whatever is asked.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}
