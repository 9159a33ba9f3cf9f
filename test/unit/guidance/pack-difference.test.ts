import { describe, expect, it } from 'vitest';
import { type LayeredPack, layersOf, packsBelow, searchLayers, withPack } from '../../../src/guidance/layers';
import { packDifference } from '../../../src/guidance/pack-difference';
import { makePack, makeRule } from '../checks/make-pack';
import { somePack } from './make-signed';

const below = makePack([makeRule({ terms: 'a' }), makeRule({ terms: 'b' }, { id: 'loud', severity: 'must' })], {
  id: 'below',
  lists: { words: ['one', 'two'] },
});
const change = (more: Parameters<typeof somePack>[0]) => packDifference([below], [below, somePack(more)]);

describe('what a pack would change', () => {
  it('is nothing where all of it holds already', () => {
    expect(packDifference([below, somePack()], [below, somePack({ version: '2027.1.1' })])).toEqual([]);
  });

  it('names rules that come, go, change, fall silent or become more or less serious', () => {
    expect(change({ rules: [makeRule({ terms: 'c' }, { id: 'new' })] })).toMatchObject([{ kind: 'rule', id: 'new', what: 'added' }]);
    expect(change({ changes: [{ rule: 'rule', silenced: true }] })).toMatchObject([{ kind: 'rule', id: 'rule', what: 'silenced' }]);
    expect(change({ changes: [{ rule: 'loud', severity: 'could' }] })).toMatchObject([
      { id: 'loud', what: 'severity', severity: { before: 'must', after: 'could' } },
    ]);
    expect(change({ rules: [makeRule({ terms: 'z' })] })).toMatchObject([{ id: 'rule', what: 'changed', fields: ['when'] }]);
    expect(packDifference([below], [])).toMatchObject([{ what: 'removed' }, { what: 'removed' }, { kind: 'list', what: 'removed' }]);
  });

  it('a change to the severity that a concern has anyway is none', () => {
    expect(change({ changes: [{ rule: 'rule', severity: 'should' }] })).toEqual([]);
  });

  it('names the words that a list gains and loses', () => {
    expect(change({ lists: { words: ['two', 'three'] } })).toMatchObject([{ kind: 'list', id: 'words', terms: { added: ['three'], removed: [] } }]);
    expect(change({ lists: { words: ['one'] } })).toEqual([]);
  });

  it('names periods, approvers and accounts', () => {
    const key = { kty: 'OKP', crv: 'Ed25519', x: 'a'.repeat(43) } as const;
    const found = change({
      approvers: [{ name: 'Ann', key }],
      directory: {
        checked: '2026-01-01',
        accounts: [{ platform: 'x', handle: 'Harrow', kind: 'local', nation: 'england', name: 'H' }],
        retired: [{ host: 'old.example' }],
      },
    });
    expect(found.map(({ kind, id }) => [kind, id])).toEqual([
      ['approver', key.x],
      ['account', 'x/harrow'],
      ['retired', 'old.example'],
    ]);
  });
});

describe('layers', () => {
  const packs: LayeredPack[] = [
    { pack: below, layer: 'built-in' },
    { pack: somePack({ rules: [makeRule({ terms: 'z' })], changes: [{ rule: 'loud', severity: 'could' }] }), layer: 'subscribed' },
    { pack: somePack({ id: 'dept', changes: [{ rule: 'loud', silenced: true }] }), layer: 'department' },
  ];

  it('say for each rule which pack it comes from and what overrides it', () => {
    const all = layersOf(packs, new Set(['rule']));
    const steps = (id: string) => all.find((one) => one.id === id)?.steps.map(({ pack, does }) => `${pack.id} ${does}`);
    expect(steps('rule')).toEqual(['below says', 'harrowmere replaces']);
    expect(steps('loud')).toEqual(['below says', 'harrowmere severity', 'dept silences']);
    expect(all.every(({ silenced }) => silenced)).toBe(true);
    expect(searchLayers(all, 'loud')).toHaveLength(1);
    expect(searchLayers(all, '')).toHaveLength(2);
  });

  it('put a new pack on the subscribed ones and under the department’s, and a new version in its own place', () => {
    const ids = (all: { id: string }[]) => all.map(({ id }) => id);
    expect(ids(withPack(packs, somePack({ id: 'new' })))).toEqual(['below', 'harrowmere', 'new', 'dept']);
    expect(withPack(packs, somePack({ version: '2030.1' }))[1]?.version).toBe('2030.1');
    expect(ids(packsBelow(packs, 'harrowmere'))).toEqual(['below']);
    expect(ids(packsBelow(packs, 'new'))).toEqual(['below', 'harrowmere']);
  });
});
