import type { AnyExtension } from './open-x';
import { openOwn } from './own-page';

/** Adds a site by name, as a person does on the welcome page. Where the browser has granted it already, it asks nobody. */
export async function addSites(extension: AnyExtension, hosts: string[]): Promise<void> {
  const page = await openOwn(extension, 'welcome');
  await page.waitForSelector('#server');
  for (const host of hosts) {
    await page.type('#server', host);
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => [...document.querySelectorAll('.access')].some((list) => list.textContent?.includes(name)), {}, host);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#server')?.value === '');
  }
  await page.close();
}
