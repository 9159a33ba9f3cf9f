import { describe, expect, it } from 'vitest';
import type { Pack, Tip } from '../../../src/guidance/pack';
import { type SourcedTip, searchTips, tipsForPlace, tipsOf } from '../../../src/guidance/tips';

const tip = (id: string, more: Partial<Tip> = {}): Tip => ({
  id,
  title: { en: id },
  body: { en: 'body' },
  area: 'press',
  gap: 'knowledge',
  audience: ['central', 'local', 'devolved', 'personal'],
  source: { title: 'Guidance', publisher: 'Cabinet Office', url: 'https://www.gov.uk/a', checked: '2026-11-23', verified: true },
  question: { ask: { en: '?' }, answers: [] },
  ...more,
});
const sourced = (...tips: Tip[]): SourcedTip[] => tips.map((one) => ({ tip: one, pack: 'core', version: '1' }));
const ids = (tips: SourcedTip[]): string[] => tips.map(({ tip: { id } }) => id);
const place = {
  account: { kind: 'central', nation: 'uk' } as const,
  platform: 'x' as const,
  raised: [],
  met: new Map<string, number>(),
  completed: new Set<string>(),
};

describe('tips for a place', () => {
  it('come in order of use: raised now, met lately, duties, this platform’s own, then the rest; completed ones last', () => {
    const tips = sourced(
      tip('plain'),
      tip('own', { platforms: ['x'] }),
      tip('duty', { concerns: ['personal-data'] }),
      tip('met'),
      tip('raised'),
      tip('done', { concerns: ['embargo'] }),
    );
    const order = tipsForPlace(tips, { ...place, raised: ['raised'], met: new Map([['met', 3]]), completed: new Set(['done']) });
    expect(ids(order)).toEqual(['raised', 'met', 'duty', 'own', 'plain', 'done']);
  });

  it('leave out what is for others or for another platform', () => {
    expect(ids(tipsForPlace(sourced(tip('councils', { audience: ['local'] }), tip('bluesky', { platforms: ['bluesky'] }), tip('mine')), place))).toEqual([
      'mine',
    ]);
  });
});

describe('searching tips', () => {
  const tips = sourced(
    tip('a', { title: { en: 'Describe every picture' }, body: { en: 'Alt text helps', cy: 'Mae testun amgen yn helpu’r tŷ' } }),
    tip('b', { title: { en: 'Alt text for charts' } }),
    tip('c', { body: { en: 'Sinn Féin and others' } }),
  );

  it('wants every word, in any case, and puts titles first', () => {
    expect(ids(searchTips(tips, 'ALT text'))).toEqual(['b', 'a']);
    expect(ids(searchTips(tips, 'alt elephants'))).toEqual([]);
  });

  it('does without accents, and finds Welsh', () => {
    expect(ids(searchTips(tips, 'sinn fein'))).toEqual(['c']);
    expect(ids(searchTips(tips, 'ty'))).toContain('a');
  });

  it('finds nothing for nothing', () => {
    expect(searchTips(tips, '   ')).toEqual([]);
  });
});

describe('tips of packs', () => {
  it('a later pack’s tip stands in for an earlier one of the same id', () => {
    const pack = (id: string, title: string): Pack => ({
      format: 1,
      id,
      version: '1',
      title: { en: id },
      publisher: { name: id },
      reviewBy: '2027-01-01',
      tips: [tip('same', { title: { en: title } })],
    });
    expect(tipsOf([pack('core', 'old'), pack('dept', 'new')])).toMatchObject([{ pack: 'dept', tip: { title: { en: 'new' } } }]);
  });
});
