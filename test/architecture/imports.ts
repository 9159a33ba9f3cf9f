import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** `src/coach/panel.tsx` */
  path: string;
  /** The folder directly under the root: `coach`. */
  room: string;
  text: string;
  /** Paths of our own files that it imports, without endings, and names of packages. */
  imports: string[];
}

/** Every import and re-export, type-only ones too: a type that points the wrong way is still a direction. */
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/g;

function importsOf(path: string, text: string): string[] {
  const found = [...text.matchAll(IMPORT)].map((match) => (match[1] ?? '').replace(/\?.*$/, ''));
  return found.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)).replace(/\.tsx?$/, '') : name));
}

/** All source files of the extension, or of its tests. */
export function sources(root: 'src' | 'test' = 'src'): Source[] {
  return readdirSync(join(ROOT, root), { recursive: true })
    .map(String)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((relative) => {
      const path = join(root, relative);
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, room: relative.split('/')[0] ?? '', text, imports: importsOf(path, text) };
    });
}
