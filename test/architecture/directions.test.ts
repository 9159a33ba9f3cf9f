import { describe, expect, it } from 'vitest';
import { sources } from './imports';

/** What each room may import. Pure rooms come first; whoever wants more must say here why. */
const MAY: Record<string, string[]> = {
  shared: [],
  guidance: ['shared'],
  checks: ['shared', 'guidance'],
  clearance: ['shared', 'guidance', 'checks'],
  learning: ['shared', 'guidance'],
  spots: ['shared'],
  messages: ['shared', 'guidance', 'checks', 'clearance', 'spots'],
  storage: ['shared', 'guidance', 'clearance', 'learning'],
  ui: ['shared', 'guidance', 'clearance', 'learning'],
  coach: ['shared', 'guidance', 'checks', 'clearance', 'messages', 'ui'],
  content: ['shared', 'checks', 'clearance', 'spots', 'messages', 'coach'],
  // The worker names the scripts it injects; the bundler turns that import into a file name.
  background: ['shared', 'guidance', 'checks', 'clearance', 'spots', 'messages', 'storage', 'content'],
  // The popup, like the worker, names the one script that it brings into a page.
  pages: ['shared', 'guidance', 'checks', 'clearance', 'spots', 'learning', 'messages', 'storage', 'ui', 'coach', 'content'],
  cli: ['shared', 'guidance', 'checks', 'clearance'],
};

/** Packages that belong to certain rooms alone. */
const PACKAGES: [package_: RegExp, rooms: string[]][] = [
  [/^preact/, ['ui', 'coach', 'pages', 'content']],
  [/^dexie/, ['storage', 'pages']],
  // Storage: the policy of the IT department is read through the browser.
  [/^webextension-polyfill$/, ['messages', 'background', 'pages', 'storage']],
  [/^node:/, ['cli']],
  [/^re2js$/, ['checks']],
  [/^@floating-ui/, ['coach']],
  [/^diff$/, ['clearance']],
  [/^uqr$/, ['pages']],
  [/^jose$|^@scure/, ['shared']],
  [/^immer$/, ['guidance']],
  [/^papaparse$/, ['pages', 'learning']],
];

const all = sources();

describe('directions', () => {
  it('every room is known here', () => {
    expect([...new Set(all.map(({ room, path }) => (path.split('/').length > 2 ? room : '')))].filter((room) => room && !(room in MAY))).toEqual([]);
  });

  it('no file imports against the direction of the rooms', () => {
    const wrong = all.flatMap(({ path, room, imports }) =>
      imports
        .filter((name) => name.startsWith('src/'))
        .filter((name) => {
          const other = name.split('/')[1] ?? '';
          return other !== room && !MAY[room]?.includes(other);
        })
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('packages stay in the rooms that are theirs', () => {
    const wrong = all.flatMap(({ path, room, imports }) =>
      imports.flatMap((name) => PACKAGES.filter(([pattern, rooms]) => pattern.test(name) && !rooms.includes(room)).map(() => `${path} → ${name}`)),
    );
    expect(wrong).toEqual([]);
  });

  it('no circle of imports', () => {
    const graph = new Map(all.map(({ path, imports }) => [path.replace(/\.tsx?$/, ''), imports.filter((name) => name.startsWith('src/'))]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (node: string, trail: string[]): void => {
      if (trail.includes(node)) circles.push([...trail.slice(trail.indexOf(node)), node].join(' → '));
      else if (!done.has(node)) {
        for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
        done.add(node);
      }
    };
    for (const node of graph.keys()) visit(node, []);
    expect(circles).toEqual([]);
  });

  it('reads imports at all: a rule that sees nothing would hold for everything', () => {
    expect(all.find(({ path }) => path === 'src/coach/coach.ts')?.imports).toContain('src/checks/checker');
    expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
  });
});
