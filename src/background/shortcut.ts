import browser from 'webextension-polyfill';

/** The key that opens the panel, as this browser writes it: people can change or remove it. */
export async function openCoachShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'open-coach')?.shortcut ?? '';
}
