import type { ConcernId } from '../guidance/concerns';
import { rulesInForce } from '../guidance/in-force';
import type { Pack } from '../guidance/pack';
import type { Draft } from '../shared/draft';

/** A rule that a draft gave occasion to, and the tip behind it. */
export interface Occasion {
  rule: string;
  tip: string;
}

const LINK = /https?:\/\/|\b[\w-]+\.(?:gov\.uk|org\.uk|co\.uk|com|org)\b/i;
const LONG_ENOUGH = 12;
const words = (text: string): number => text.trim().split(/\s+/).length;

/**
 * Where a draft could have gone wrong in a way that can be told without judging it: a hashtag of several words, a picture, a link, a number.
 * For concerns that have no such mark, a silent draft says nothing about what somebody knows, and none is counted.
 */
const COULD: Partial<Record<ConcernId, (draft: Draft) => boolean>> = {
  'hashtag-case': ({ text }) => /#\p{Lu}[\p{Ll}\p{N}]+\p{Lu}/u.test(text),
  'missing-alt-text': ({ media }) => media?.some(({ alt }) => typeof alt === 'string') ?? false,
  'short-link': ({ text }) => LINK.test(text),
  'retired-site': ({ text }) => LINK.test(text),
  'vague-link': ({ text }) => LINK.test(text),
  'pdf-link': ({ text }) => LINK.test(text),
  'emoji-overuse': ({ text }) => /\p{Extended_Pictographic}/u.test(text),
  'unexplained-acronym': ({ text }) => /\b\p{Lu}{2,6}\b/u.test(text),
  'long-sentence': ({ text }) => words(text) >= LONG_ENOUGH,
  jargon: ({ text }) => words(text) >= LONG_ENOUGH,
  'unsourced-claim': ({ text }) => /\d(?:%|\s?(?:per cent|million|billion))|\b(?:first|biggest|record)\b/i.test(text),
  monologue: ({ text }) => /\bconsult(?:ation|ing)?\b|have your say|your views/i.test(text),
  'consultation-detail': ({ text }) => /\bconsultation\b/i.test(text),
  'minister-promotion': ({ text }) => /\b(?:minister|secretary of state)\b/i.test(text),
};

/** Prepares, for these packs, the question which rules a draft gave occasion to. One rule for each tip is enough. */
export function occasionsIn(packs: readonly Pack[]): (draft: Draft) => Occasion[] {
  const byTip = new Map<string, { concern: ConcernId; occasion: Occasion }>();
  for (const { rule } of rulesInForce(packs)) {
    if (COULD[rule.concern] && !byTip.has(rule.tip)) byTip.set(rule.tip, { concern: rule.concern, occasion: { rule: rule.id, tip: rule.tip } });
  }
  return (draft) => [...byTip.values()].filter(({ concern }) => COULD[concern]?.(draft)).map(({ occasion }) => occasion);
}
