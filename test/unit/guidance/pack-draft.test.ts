import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedPack, emptyPack, freeId, idFrom } from '../../../src/guidance/new-pack';
import { beginDraft, changeDraft, type PackDraft, redo, undo } from '../../../src/guidance/pack-draft';
import { readPackValue } from '../../../src/guidance/read-pack';
import { somePack } from './make-signed';

const type = (draft: PackDraft, text: string, at: number): PackDraft =>
  changeDraft(
    draft,
    'title',
    (pack) => {
      pack.title.en = text;
    },
    at,
    'title/en',
  );

describe('a pack being written', () => {
  it('takes any change back, and does it again', () => {
    let draft = beginDraft(somePack());
    draft = changeDraft(
      draft,
      'lists',
      (pack) => {
        pack.lists = { words: ['a'] };
      },
      1,
    );
    draft = changeDraft(draft, 'lists', (pack) => void pack.lists?.words?.push('b'), 2);
    expect(undo(draft).pack.lists).toEqual({ words: ['a'] });
    expect(undo(undo(draft)).pack).toEqual(somePack());
    expect(redo(redo(undo(undo(draft)))).pack).toEqual(draft.pack);
    expect(undo(beginDraft(somePack())).past).toEqual([]);
  });

  it('joins what is typed without a pause into one step, and nothing else', () => {
    let draft = beginDraft(somePack());
    for (const [n, text] of ['H', 'He', 'Hel'].entries()) draft = type(draft, text, n * 100);
    expect(draft.past).toHaveLength(1);
    expect(draft.past[0]?.patches).toHaveLength(1);
    draft = type(draft, 'Hell', 10_000);
    expect(draft.past).toHaveLength(2);
    expect(undo(draft).pack.title.en).toBe('Hel');
    expect(undo(undo(draft)).pack.title.en).toBe('Harrowmere');
  });

  it('whatever is done, undoing all of it gives the pack as it was, and redoing all of it the pack as it became', () => {
    const words = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(fc.string(), { maxLength: 3 }), fc.nat(3000)), { maxLength: 20 });
    fc.assert(
      fc.property(words, (changes) => {
        let draft = beginDraft(somePack());
        let at = 0;
        for (const [list, terms, pause] of changes) {
          at += pause;
          draft = changeDraft(
            draft,
            'lists',
            (pack) => {
              pack.lists = { ...pack.lists, [list]: terms };
            },
            at,
            list,
          );
        }
        let back = draft;
        while (back.past.length > 0) back = undo(back);
        expect(back.pack).toEqual(somePack());
        while (back.future.length > 0) back = redo(back);
        expect(back.pack).toEqual(draft.pack);
      }),
    );
  });

  it('survives being stored and read again', () => {
    const draft = structuredClone(type(beginDraft(somePack()), 'New', 1));
    expect(undo(draft).pack).toEqual(somePack());
  });
});

describe('a new pack', () => {
  it('is sound as soon as it has a name and a publisher', () => {
    expect(readPackValue(emptyPack('Swyddfa’r Wasg Tŷ', 'Us', '2026-11-24'))).toMatchObject({
      ok: true,
      value: { id: 'swyddfa-r-wasg-ty', reviewBy: '2027-11-24' },
    });
    expect(emptyPack('A', 'B', '2028-02-29').reviewBy).toBe('2029-02-28');
  });

  it('made from another has its contents under a name of its own, and leaves the other alone', () => {
    const from = somePack({ lists: { words: ['a'] }, holdsFor: { accounts: ['local'] } });
    const copy = copiedPack(from, 'Mine', 'Me', '2026-11-24');
    expect(copy).toMatchObject({ id: 'mine', lists: { words: ['a'] }, holdsFor: { accounts: ['local'] }, publisher: { name: 'Me' } });
    copy.lists?.words?.push('b');
    expect(from.lists?.words).toEqual(['a']);
  });

  it('gives ids that nothing else has', () => {
    expect(idFrom('!!!', 'tip')).toBe('tip');
    expect(freeId('tip', [{ id: 'tip' }, { id: 'tip-2' }])).toBe('tip-3');
  });
});
