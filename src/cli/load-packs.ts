import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemblePacks, type PackParts } from '../guidance/assemble';
import type { Pack } from '../guidance/pack';

export const BUILT_IN_FOLDER = fileURLToPath(new URL('../../assets/packs/', import.meta.url));

/** Every JSON file under a folder of pack folders, by its path from there. Throws with the file's name where one is not JSON. */
export function readPackFolders(root: string): PackParts {
  const parts: Record<string, unknown> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).split(sep).join('/');
    if (!path.includes('/')) continue;
    try {
      parts[path] = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return parts;
}

/** The built-in packs, read from disk. */
export const loadBuiltInPacks = (): Pack[] => assemblePacks(readPackFolders(BUILT_IN_FOLDER));
