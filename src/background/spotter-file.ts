import browser from 'webextension-polyfill';

/** The spotter's files as the browser wants them named. Firefox gives the manifest's own back as whole addresses, and takes no such thing. */
export const spotterFiles = (): string[] =>
  (browser.runtime.getManifest().content_scripts?.[0]?.js ?? []).map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
