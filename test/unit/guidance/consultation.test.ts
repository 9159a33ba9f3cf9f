import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/checks/checker';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import { daysLeft, stageOf } from '../../../src/guidance/consultation-stage';
import { topicOf } from '../../../src/guidance/page-topic';
import { starterPost } from '../../../src/guidance/starter-post';

const page = { title: 'Safer crossings near schools', url: 'https://www.gov.uk/government/consultations/safer-crossings', closes: '2027-01-14T23:45:00Z' };

describe('a consultation', () => {
  it('stands where its page says, and nowhere for other pages', () => {
    expect(stageOf('open_consultation')).toBe('open');
    expect(stageOf('call_for_evidence_outcome')).toBe('answered');
    expect(stageOf('press_release')).toBeUndefined();
    expect(stageOf('toString')).toBeUndefined();
    expect(stageOf(undefined)).toBeUndefined();
  });

  it('has whole days left, none on its last, and no number once it is over or unknown', () => {
    expect(daysLeft('2027-01-14T23:45:00Z', '2027-01-10T09:00:00Z')).toBe(4);
    expect(daysLeft('2027-01-14T23:45:00Z', '2027-01-14T09:00:00Z')).toBe(0);
    expect(daysLeft('2027-01-14T23:45:00Z', '2027-01-15T09:00:00Z')).toBeUndefined();
    expect(daysLeft('soon', '2027-01-15T09:00:00Z')).toBeUndefined();
  });
});

describe('a post to start from', () => {
  const checker = createChecker(loadBuiltInPacks());
  const context = { platform: 'x', account: { kind: 'central', nation: 'uk' }, at: '2026-11-24T10:00:00Z' } as const;

  for (const stage of ['open', 'closed', 'answered', undefined] as const) {
    it(`for a page that is ${stage ?? 'news'} passes our own checks`, () => {
      const text = starterPost(page, stage);
      expect(text).toContain(page.url);
      expect(checker.check({ text: text ?? '' }, context).map(({ concern }) => concern)).toEqual([]);
    });
  }

  it('is not offered before a consultation opens, nor without its closing date', () => {
    expect(starterPost(page, 'not-open')).toBeUndefined();
    expect(starterPost({ ...page, closes: undefined }, 'open')).toBeUndefined();
  });
});

describe('which guidance a page calls for', () => {
  it('goes by what the page is and who reads it', () => {
    expect(topicOf({ body: 'uk-government', type: 'open_consultation' }, 'central')).toEqual({ area: 'policy-consultation', gap: undefined });
    expect(topicOf({ body: 'uk-government', type: 'press_release' }, 'local')).toEqual({ area: 'press', gap: 'central-local' });
    expect(topicOf({ body: 'council' }, 'central').gap).toBe('central-local');
    expect(topicOf({ body: 'party' }, 'personal').gap).toBe('political');
  });
});
