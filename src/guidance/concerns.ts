import type { Area, Gap, Severity } from '../shared/words';

export interface Concern {
  gap: Gap;
  area: Area;
  severity: Severity;
}

const concern = (gap: Gap, area: Area, severity: Severity): Concern => ({ gap, area, severity });

/**
 * Everything a draft can be prompted about. The ids are stable: packs, reports and labelled drafts use them.
 * A rule may soften or sharpen the severity; this is what holds where it says nothing.
 */
export const CONCERNS = {
  'party-political': concern('political', 'all', 'must'),
  'campaign-call': concern('political', 'all', 'must'),
  'personal-view-on-policy': concern('political', 'all', 'must'),
  'minister-promotion': concern('political', 'press', 'should'),
  'pre-election': concern('political', 'all', 'must'),
  'member-publicity': concern('central-local', 'corporate-communication', 'must'),
  'local-responsibility': concern('central-local', 'corporate-communication', 'could'),
  'personal-data': concern('knowledge', 'all', 'must'),
  'asks-for-personal-data': concern('knowledge', 'corporate-communication', 'must'),
  'protective-marking': concern('knowledge', 'press', 'must'),
  embargo: concern('knowledge', 'press', 'must'),
  'unpublished-statistics': concern('knowledge', 'press', 'must'),
  'market-sensitive': concern('knowledge', 'press', 'must'),
  'live-proceedings': concern('knowledge', 'press', 'must'),
  'security-detail': concern('knowledge', 'press', 'must'),
  'leak-comment': concern('knowledge', 'press', 'should'),
  'media-enquiry': concern('knowledge', 'press', 'should'),
  'foi-request': concern('knowledge', 'corporate-communication', 'must'),
  'hashtag-case': concern('knowledge', 'marketing', 'should'),
  'missing-alt-text': concern('knowledge', 'marketing', 'must'),
  'all-caps': concern('knowledge', 'marketing', 'could'),
  'emoji-overuse': concern('knowledge', 'marketing', 'could'),
  'fancy-unicode': concern('knowledge', 'marketing', 'should'),
  'vague-link': concern('knowledge', 'marketing', 'could'),
  'short-link': concern('knowledge', 'marketing', 'should'),
  'retired-site': concern('knowledge', 'corporate-communication', 'should'),
  'non-public-link': concern('knowledge', 'corporate-communication', 'must'),
  'pdf-link': concern('knowledge', 'corporate-communication', 'could'),
  jargon: concern('knowledge', 'corporate-communication', 'could'),
  'unexplained-acronym': concern('knowledge', 'corporate-communication', 'could'),
  'long-sentence': concern('knowledge', 'corporate-communication', 'could'),
  'unsourced-claim': concern('knowledge', 'marketing', 'should'),
  monologue: concern('knowledge', 'policy-consultation', 'should'),
  'consultation-detail': concern('knowledge', 'policy-consultation', 'should'),
  'closed-door': concern('knowledge', 'policy-consultation', 'should'),
  'hostile-tone': concern('knowledge', 'corporate-communication', 'must'),
  endorsement: concern('knowledge', 'marketing', 'should'),
  copyright: concern('knowledge', 'marketing', 'should'),
  'over-length': concern('knowledge', 'all', 'must'),
} as const satisfies Record<string, Concern>;

export type ConcernId = keyof typeof CONCERNS;
export const CONCERN_IDS = Object.keys(CONCERNS) as ConcernId[];
