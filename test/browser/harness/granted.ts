import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './chromium';

/**
 * No driver can press "Allow" in the browser's own question, nor the toolbar button that lends a popup its page. So the same
 * build is installed as it is after somebody has: with the origins granted. All else is the extension's own doing.
 */
export function grantedBuild(name: string, hosts: string[], dist = DIST): string {
  const folder = join(DIST, '../../out', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
