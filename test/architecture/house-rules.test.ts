import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/storage/migrations/list';
import { ROOT, sources } from './imports';

const all = sources();
const linesOf = (text: string): number => text.split('\n').length - 1;
/** Comments may name what code may not do. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

const offenders = (pattern: RegExp, rooms?: string[]): string[] =>
  all.filter(({ room, text }) => (!rooms || rooms.includes(room)) && pattern.test(codeOf(text))).map(({ path }) => path);

describe('small files with one job', () => {
  it('none is over 300 lines, in tests neither', () => {
    expect([...all, ...sources('test')].filter(({ text }) => linesOf(text) > 300).map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([]);
  });

  it('most are under 100', () => {
    expect(all.filter(({ text }) => linesOf(text) < 100).length / all.length).toBeGreaterThan(0.85);
  });

  it('no barrels: no file only hands on what others export', () => {
    const barrels = all.filter(
      ({ path, text }) => /\/index\.tsx?$/.test(path) || /^(\s*export \{[^}]*\} from .*;|\s*export \* from .*;|\s*)+$/.test(codeOf(text)),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it('names are in kebab case', () => {
    expect(all.filter(({ path }) => !/^[a-z0-9-]+(\.iife)?\.tsx?$/.test(path.split('/').at(-1) ?? '')).map(({ path }) => path)).toEqual([]);
  });
});

describe('promises kept in code', () => {
  it('nothing is written into a page’s composer', () => {
    expect(offenders(/execCommand|insertText|setRangeText|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/)).toEqual([]);
    expect(offenders(/\.value\s*=[^=]/, ['coach', 'content', 'spots'])).toEqual([]);
  });

  it('nothing is sent anywhere but at the person’s word: one request asks an address for a pack, one speaks to the record store that they have set', () => {
    expect(offenders(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/)).toEqual([
      'src/background/fetch-pack.ts',
      'src/pages/common/ask-store.ts',
    ]);
    const asks = all.find(({ path }) => path === 'src/background/fetch-pack.ts')?.text ?? '';
    expect(asks.match(/\bfetch\s*\(/g)).toHaveLength(1);
    expect(codeOf(asks)).not.toMatch(/\bbody\s*:|method\s*:/);
  });

  it('`storage` is asked for the policy alone: nothing is kept there', () => {
    expect(offenders(/browser\.storage\.(?!managed)/)).toEqual([]);
    expect(offenders(/browser\.storage\./)).toEqual(['src/storage/policy.ts']);
  });

  it('no code is made from text', () => {
    expect(offenders(/\beval\s*\(|new Function\s*\(/)).toEqual([]);
  });

  it('nothing speaks in the console of a page', () => {
    expect(offenders(/console\./, ['coach', 'content', 'spots', 'background', 'pages', 'messages', 'storage', 'ui'])).toEqual([]);
  });
});

describe('storage', () => {
  it('every migration is listed once, in order, from the first version on', () => {
    const files = readdirSync(join(ROOT, 'src/storage/migrations')).filter((name) => /^\d{3}-/.test(name));
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(files.map((name) => Number(name.slice(0, 3))));
    expect(MIGRATIONS[0]?.version).toBe(1);
  });
});

describe('the manifest', () => {
  it('has its texts in both languages', () => {
    for (const name of readdirSync(join(ROOT, 'assets/_locales'))) {
      const messages = JSON.parse(readFileSync(join(ROOT, 'assets/_locales', name, 'messages.json'), 'utf8')) as Record<string, unknown>;
      expect(Object.keys(messages)).toEqual(['name', 'description', 'openCoach']);
    }
  });
});
