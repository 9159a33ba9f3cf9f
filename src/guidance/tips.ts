import type { Account } from '../shared/draft';
import type { Area, Gap, Platform } from '../shared/words';
import { CONCERNS } from './concerns';
import type { Pack, Tip } from './pack';

/** A tip together with the pack that says it. */
export interface SourcedTip {
  tip: Tip;
  pack: string;
  version: string;
}

/** Every tip of these packs. A later pack's tip stands in for an earlier one with the same id. */
export function tipsOf(packs: Pack[]): SourcedTip[] {
  const tips = new Map<string, SourcedTip>();
  for (const { id, version, tips: own = [] } of packs) {
    for (const tip of own) tips.set(tip.id, { tip, pack: id, version });
  }
  return [...tips.values()];
}

export interface Place {
  account: Account;
  platform: Platform;
  /** Tips that the draft in front of the reader leads to. */
  raised: string[];
  /** How often each tip was behind a finding of late. */
  met: Map<string, number>;
  completed: ReadonlySet<string>;
}

/**
 * The tips for a place, in order of use: what this draft needs, then what the reader keeps meeting, then duties before
 * advice and the platform's own before the general. Completed tips come last.
 */
export function tipsForPlace(tips: SourcedTip[], place: Place): SourcedTip[] {
  const { account, platform, raised, met, completed } = place;
  const fitting = tips.filter(({ tip }) => tip.audience.includes(account.kind) && (!tip.platforms || tip.platforms.includes(platform)));
  const keys = ({ tip }: SourcedTip): number[] => [
    completed.has(tip.id) ? 1 : 0,
    raised.includes(tip.id) ? 0 : 1,
    -(met.get(tip.id) ?? 0),
    tip.concerns?.some((concern) => CONCERNS[concern].severity === 'must') ? 0 : 1,
    tip.platforms ? 0 : 1,
    tip.concerns?.length ? 0 : 1,
  ];
  return fitting
    .map((tip) => ({ tip, keys: keys(tip) }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ tip }) => tip);
}

/** The tips for a page that somebody reads: of its area or about its gap, those not yet learned first. */
export function tipsForPage(
  tips: SourcedTip[],
  account: Account,
  about: { area?: Area | undefined; gap?: Gap | undefined },
  completed: ReadonlySet<string>,
): SourcedTip[] {
  return tips
    .filter(({ tip }) => tip.audience.includes(account.kind) && (tip.area === about.area || tip.gap === about.gap))
    .sort((a, b) => Number(completed.has(a.tip.id)) - Number(completed.has(b.tip.id)) || Number(b.tip.gap === about.gap) - Number(a.tip.gap === about.gap));
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Without case, and without the accents that people leave out when they search ("Sinn Féin", "tŷ"). */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What people call things that the guidance calls by another name. */
const ALSO: Record<string, string[]> = {
  purdah: ['election'],
  twitter: ['x', 'post'],
  tweet: ['post'],
  foi: ['freedom of information'],
  gdpr: ['personal data', 'private'],
  caption: ['describe', 'alt text'],
  ai: ['generative'],
};

/** The tips that hold every word of the query, those with it in the title first. An empty query finds nothing. */
export function searchTips(tips: SourcedTip[], query: string): SourcedTip[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ranked = tips.flatMap((sourced) => {
    const { title, body, source } = sourced.tip;
    const head = plain(`${title.en} ${title.cy ?? ''}`);
    const whole = `${head} ${plain(`${body.en} ${body.cy ?? ''} ${source.title} ${source.publisher}`)}`;
    if (!words.every((word) => [word, ...(ALSO[word] ?? [])].some((name) => whole.includes(name)))) return [];
    return [{ sourced, inTitle: words.filter((word) => head.includes(word)).length }];
  });
  return ranked.sort((a, b) => b.inTitle - a.inTitle).map(({ sourced }) => sourced);
}
