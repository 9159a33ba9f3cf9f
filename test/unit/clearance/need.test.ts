import { describe, expect, it } from 'vitest';
import { clearanceNeeded, clearingLists, needOf, type RiskOf } from '../../../src/clearance/need';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import { packsFor } from '../../../src/guidance/in-force';
import type { Checklist, Pack } from '../../../src/guidance/pack';
import type { Context } from '../../../src/shared/draft';

const context: Context = { platform: 'x', account: { kind: 'central', nation: 'uk' }, at: '2026-11-24T12:00:00Z' };
const packs = packsFor(loadBuiltInPacks(), context.account);
const roles = (findings: RiskOf[], at: Partial<Context> = {}) => clearanceNeeded(packs, findings, { ...context, ...at })?.stages.map(({ id }) => id);

describe('what the built-in guidance has cleared', () => {
  it('nothing of a routine post, and nothing that the writer can mend alone', () => {
    expect(roles([])).toBeUndefined();
    expect(
      roles([
        { concern: 'missing-alt-text', severity: 'must' },
        { concern: 'hashtag-case', severity: 'should' },
        { concern: 'over-length', severity: 'must' },
      ]),
    ).toBeUndefined();
  });
  it('a warning that is set aside, by the press office', () => {
    expect(roles([{ concern: 'party-political', severity: 'must' }])).toEqual(['press-officer']);
    expect(roles([{ concern: 'party-political', severity: 'should' }])).toBeUndefined();
  });
  it('figures by an analyst first, a live case by the head of news last', () => {
    expect(roles([{ concern: 'unpublished-statistics', severity: 'must' }])).toEqual(['analyst', 'press-officer']);
    expect(roles([{ concern: 'live-proceedings', severity: 'must' }])).toEqual(['policy-lead', 'press-officer', 'head-of-news']);
    expect(
      roles([
        { concern: 'live-proceedings', severity: 'must' },
        { concern: 'unpublished-statistics', severity: 'must' },
      ]),
    ).toEqual(['policy-lead', 'analyst', 'press-officer', 'head-of-news']);
  });
  it('nothing of a person’s own account: that is not the press office’s', () => {
    expect(roles([{ concern: 'party-political', severity: 'must' }], { account: { kind: 'personal', nation: 'uk' } })).toBeUndefined();
  });
  it('more before an election, and everything in mourning', () => {
    const period = (kind: 'pre-election' | 'mourning'): Pack => ({
      format: 1,
      id: 'own',
      version: '1',
      title: { en: 'Own' },
      publisher: { name: 'You' },
      reviewBy: '9999-12-31',
      periods: [{ id: 'p', kind, title: { en: 'p' }, from: '2026-11-01', until: '2026-11-30', accounts: ['central'], nations: ['uk'], status: 'certain' }],
    });
    const risk: RiskOf = { concern: 'minister-promotion', severity: 'should' };
    expect(roles([risk])).toBeUndefined();
    expect(clearanceNeeded([...packs, period('pre-election')], [risk], context)?.stages.map(({ id }) => id)).toEqual(['press-officer', 'head-of-news']);
    expect(clearanceNeeded([...packs, period('pre-election')], [], context)).toBeUndefined();
    expect(clearanceNeeded([...packs, period('mourning')], [], context)).toMatchObject({ validForHours: 12, stages: [{ id: 'head-of-news' }] });
  });
  it('is said in Welsh too', () => {
    const said = clearingLists(packs).flatMap(({ title, stages = [] }) => [
      title,
      ...stages.flatMap(({ role, items }) => [role, ...items.map(({ text }) => text)]),
    ]);
    expect(said.filter(({ cy }) => !cy)).toEqual([]);
  });
});

describe('checklists together', () => {
  const stage = (id: string, ...items: string[]) => ({ id, role: { en: id }, items: items.map((item) => ({ id: item, text: { en: item } })) });
  const list = (id: string, stages: Checklist['stages'], hours?: number): Checklist => ({
    id,
    title: { en: id },
    items: [],
    needed: {},
    stages,
    validForHours: hours,
  });

  it('keep the order of both, say each item once, and hold as long as the shortest', () => {
    const need = needOf([
      list('a', [stage('lead', 'x'), stage('press', 'y')], 24),
      list('b', [stage('analyst'), stage('press', 'y', 'z')], 4),
      list('c', [stage('press'), stage('head')]),
    ]);
    expect(need?.stages.map(({ id, items }) => [id, ...items.map((item) => item.id)])).toEqual([['analyst'], ['lead', 'x'], ['press', 'y', 'z'], ['head']]);
    expect(need?.validForHours).toBe(4);
  });
  it('without stages are for the press office, with the list’s own items', () => {
    expect(needOf([{ id: 'a', title: { en: 'a' }, items: [{ id: 'i', text: { en: 'i' } }], needed: {} }])?.stages).toMatchObject([
      { id: 'press-officer', items: [{ id: 'i' }] },
    ]);
  });
  it('fit only where all that they name fits, areas and platforms too', () => {
    const pack = (needed: Checklist['needed']): Pack[] => [
      { format: 1, id: 'a', version: '1.0', title: { en: 'a' }, publisher: { name: 'a' }, reviewBy: '2030-01-01', checklists: [{ ...list('a', []), needed }] },
    ];
    const finding: RiskOf = { concern: 'embargo', severity: 'must' };
    expect(clearanceNeeded(pack({ areas: ['press'] }), [finding], context)).toBeDefined();
    expect(clearanceNeeded(pack({ areas: ['marketing'] }), [finding], context)).toBeUndefined();
    expect(clearanceNeeded(pack({ platforms: ['linkedin'] }), [], context)).toBeUndefined();
    expect(clearanceNeeded(pack({ platforms: ['x'], severity: 'should' }), [finding], context)).toBeDefined();
    expect(clearanceNeeded(pack({}), [], context)).toBeDefined();
  });
});
