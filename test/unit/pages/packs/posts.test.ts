import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/checks/checker';
import { asCsv, readLines, readPosts } from '../../../../src/pages/desk/packs/edit/read-posts';
import { runPosts } from '../../../../src/pages/desk/packs/edit/run-posts';
import { makePack, makeRule } from '../../checks/make-pack';

describe('reading past posts', () => {
  it('takes a line for a post where the file is plain', () => {
    expect(readPosts('posts.txt', 'One\r\n\r\n Two \n')).toEqual({ posts: ['One', 'Two'], skipped: 0 });
  });

  it('finds the column of posts in a table, with line breaks and commas in its cells, and takes another where told', () => {
    const table = 'Date,Full text,Likes\n2026-01-01,"First, with a comma\nand a line",3\n2026-01-02,Second,1\n';
    expect(readPosts('export.csv', table)).toMatchObject({ posts: ['First, with a comma\nand a line', 'Second'], column: 'Full text', skipped: 0 });
    expect(readPosts('export.csv', table, 'Date').posts).toEqual(['2026-01-01', '2026-01-02']);
    expect(readPosts('odd.csv', 'a,b\n1,The longest of the cells\n').column).toBe('b');
  });

  it('reads JSON Lines, and counts what it could not read', () => {
    expect(readPosts('p.jsonl', '{"text":"One"}\n{"draft":{"text":"Two"}}\nnonsense\n{"id":3}\n"Three"\nnull')).toEqual({
      posts: ['One', 'Two', 'Three'],
      skipped: 3,
    });
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.constantFrom('a.csv', 'a.txt', 'a.jsonl'), fc.string({ unit: 'binary' }), (name, text) => {
        expect(Array.isArray(readPosts(name, text).posts)).toBe(true);
      }),
    );
    expect(readLines('').posts).toEqual([]);
  });

  it('writes tables that a spreadsheet does not run', () => {
    expect(asCsv([['=SUM(A1)', 'a,b']])).toBe(`"'=SUM(A1)","a,b"`);
  });
});

describe('running a pack over them', () => {
  const checker = createChecker([makePack([makeRule({ terms: 'leak' }), makeRule({ terms: 'Vote' }, { id: 'vote', concern: 'campaign-call' })])]);
  const context = { account: { kind: 'central', nation: 'england' } } as const;

  it('counts how often each rule spoke, and keeps the first post', async () => {
    const end = await runPosts(['a leak', 'nothing', 'a leak. Vote!'], checker, context, new AbortController().signal, () => undefined);
    expect(end).toMatchObject({
      done: 3,
      all: 3,
      spoke: 2,
      tallies: [
        { rule: 'rule', times: 2, first: 'a leak' },
        { rule: 'vote', times: 1 },
      ],
    });
  });

  it('stops when told, and says how far it came', async () => {
    const stop = new AbortController();
    const posts = Array.from({ length: 200_000 }, () => 'a leak of something or other');
    const end = await runPosts(posts, checker, context, stop.signal, () => stop.abort());
    expect(end.done).toBeGreaterThan(0);
    expect(end.done).toBeLessThan(posts.length);
  });
});
