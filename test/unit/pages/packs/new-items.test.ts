import { describe, expect, it } from 'vitest';
import { idAsNamed } from '../../../../src/pages/desk/packs/edit/new-items';

describe('the id of a thing in a pack', () => {
  it.each<[string, string, string, string, string]>([
    ['the first letter is typed', 'stage-2', '', 'P', 'p'],
    ['the name grows', 'press-office', 'Press office', 'Press officer', 'press-officer'],
    ['its name is taken', 'stage', '', 'Policy lead', 'policy-lead-2'],
    ['the name is taken back', 'press-officer', 'Press officer', '', 'stage'],
  ])('follows its name when %s', (_, id, was, now, expected) => {
    expect(idAsNamed(id, 'stage', was, now, [{ id }, { id: 'policy-lead' }])).toBe(expected);
  });

  it('stays where somebody chose it', () => {
    expect(idAsNamed('PO', 'stage', 'Press officer', 'Press office', [])).toBe('PO');
  });
});
