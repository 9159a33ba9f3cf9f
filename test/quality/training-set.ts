import { createChecker } from '../../src/checks/checker';
import { collectLists } from '../../src/checks/conditions/term-lists';
import { makeSubject, retiredSites } from '../../src/checks/make-subject';
import { featuresOf } from '../../src/checks/model/features';
import { TermIndex } from '../../src/checks/terms/term-index';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import type { ConcernId } from '../../src/guidance/concerns';
import { packsFor, periodsInForce } from '../../src/guidance/in-force';
import type { Condition, Pack } from '../../src/guidance/pack';
import { type LabelledDraft, learnable } from './labelled-drafts';
import type { Row } from './logistic-regression';

/** The concerns that rules alone do not hear. */
export const LEARNED: ConcernId[] = [
  'hostile-tone',
  'embargo',
  'personal-view-on-policy',
  'campaign-call',
  'live-proceedings',
  'security-detail',
  'endorsement',
  'leak-comment',
  'market-sensitive',
  'unpublished-statistics',
  'minister-promotion',
  'copyright',
  'unsourced-claim',
  'media-enquiry',
  'closed-door',
  'member-publicity',
  'local-responsibility',
  'personal-data',
  'party-political',
  'protective-marking',
  'foi-request',
  'monologue',
  'consultation-detail',
  'asks-for-personal-data',
];
/** What fewer drafts have is chance. */
const LEAST_SEEN = 3;

const packs = loadBuiltInPacks();
/** The examples of the rules count as drafts to learn from. */
const examples: LabelledDraft[] = packs.flatMap(({ rules, holdsFor }) =>
  (rules ?? []).flatMap(({ id, concern, examples: { fires, silent } }) =>
    [...fires, ...silent].map((example, at): LabelledDraft => {
      const { text, media, replyTo, context } = typeof example === 'string' ? { text: example } : example;
      const account = { kind: holdsFor?.accounts?.[0] ?? 'central', nation: holdsFor?.nations?.[0] ?? 'england' } as const;
      return { id: `x-${id}-${at}`, draft: { text, media, replyTo }, context: { account, ...context }, expect: at < fires.length ? [concern] : [] };
    }),
  ),
);
/** Everything that is learned from. */
export const drafts = [...learnable(), ...examples];

/** What the rules find where the model's word is given: `likely` and `possible` always hold, or never. */
export function foundWhere(likely: boolean, possible: boolean): Set<ConcernId>[] {
  const fixed = (condition: Condition): Condition => {
    if ('detector' in condition && condition.detector === 'likely') return likely ? { all: [] } : { any: [] };
    if ('detector' in condition && condition.detector === 'possible') return possible ? { all: [] } : { any: [] };
    if ('all' in condition) return { all: condition.all.map(fixed) };
    if ('any' in condition) return { any: condition.any.map(fixed) };
    if ('sentence' in condition) return { sentence: condition.sentence.map(fixed) };
    return condition;
  };
  const checker = createChecker(packs.map((pack) => ({ ...pack, rules: (pack.rules ?? []).map((rule) => ({ ...rule, when: fixed(rule.when) })) })));
  return drafts.map(({ draft, context }) => new Set(checker.check(draft, context).map(({ concern }) => concern)));
}

/** The drafts as numbers, and the names of their features. */
export function rowsOf(all: readonly LabelledDraft[]): { rows: Row[]; names: string[] } {
  const ready = new Map<string, { index: TermIndex; holding: Pack[] }>();
  const features = all.map(({ draft, context }) => {
    const key = JSON.stringify(context.account ?? null);
    const holding = ready.get(key)?.holding ?? packsFor(packs, context.account);
    const index = ready.get(key)?.index ?? new TermIndex(collectLists(holding));
    ready.set(key, { index, holding });
    return featuresOf(makeSubject(draft, context, index, retiredSites(holding), undefined, () => periodsInForce(holding, context)));
  });
  const seen = new Map<string, number>();
  for (const each of features) for (const name of each.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name);
  const ordinal = new Map(names.map((name, at) => [name, at]));
  const rows = features.map((each): Row => {
    const known = [...each].filter(([name]) => ordinal.has(name));
    return { index: Int32Array.from(known, ([name]) => ordinal.get(name) as number), value: Float64Array.from(known, ([, value]) => value) };
  });
  return { rows, names };
}
