// Learns, from the labelled drafts that may be read, what drafts of the hard concerns sound like, and writes the weights that the extension
// carries: `npm run train`. Same drafts, same weights. With --dry nothing is written.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createChecker } from '../../src/checks/checker';
import { collectLists } from '../../src/checks/conditions/term-lists';
import { makeSubject, retiredSites } from '../../src/checks/make-subject';
import { featuresOf } from '../../src/checks/model/features';
import type { LearnedConcern, LearnedModel } from '../../src/checks/model/learned-model';
import { packWeight, stepFor } from '../../src/checks/model/packed-weights';
import { TermIndex } from '../../src/checks/terms/term-index';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import { CONCERNS, type ConcernId } from '../../src/guidance/concerns';
import { packsFor, periodsInForce } from '../../src/guidance/in-force';
import type { Condition, Pack } from '../../src/guidance/pack';
import { score } from './figures';
import { type LabelledDraft, learnable } from './labelled-drafts';
import { fitRows, prune, type Row, scoreOf } from './logistic-regression';
import { groupsOf } from './near-duplicates';
import { averagePrecision, f1, likelyFrom, lowEnd, possibleFrom } from './thresholds';

const LEARNED: ConcernId[] = [
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
  'asks-for-personal-data',
];
const FOLDS = 5;
const LEAST_SEEN = 3;
const KEEP = 1500;
const SCALE = 100;
const OPTIONS = { l2: 0.012, epochs: 60, rate: 0.1 };
/** How often what is said must be right, on drafts that were not learned from: the most that still finds something. */
const LEAST_PRECISION = { must: [0.96, 0.9, 0.85, 0.8], should: [0.92, 0.85, 0.78], could: [0.92, 0.85, 0.78] } as const;
/** The share that it must find: most, for the strictest; for the others, something. */
const MOST = 0.6;
const SOMETHING = 0.12;

/** How many missed prompts one wrong prompt is as bad as. */
const WRONG_COSTS = { must: 4, should: 3, could: 3 } as const;

const packs = loadBuiltInPacks();
/** The examples of the rules count as drafts to learn from, but no threshold is set on them. */
const examples: LabelledDraft[] = packs.flatMap(({ rules, holdsFor }) =>
  (rules ?? []).flatMap(({ id, concern, examples: { fires, silent } }) =>
    [...fires, ...silent].map((example, at): LabelledDraft => {
      const { text, media, replyTo, context } = typeof example === 'string' ? { text: example } : example;
      const account = { kind: holdsFor?.accounts?.[0] ?? 'central', nation: holdsFor?.nations?.[0] ?? 'england' } as const;
      return { id: `x-${id}-${at}`, draft: { text, media, replyTo }, context: { account, ...context }, expect: at < fires.length ? [concern] : [] };
    }),
  ),
);
const drafts = [...learnable(), ...examples];

/** What the rules find where the model's word is given: `likely` and `possible` always hold, or never. */
function foundWhere(likely: boolean, possible: boolean): Set<ConcernId>[] {
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

function rowsOf(all: readonly LabelledDraft[]): { rows: Row[]; names: string[]; counts: number[] } {
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
  return { rows, names, counts: names.map((name) => seen.get(name) ?? 0) };
}

/** Near-duplicates go into the same fold. */
const foldsOf = (groups: readonly number[]): number[] => groups.map((group) => ((Math.imul(group + 1, 2654435761) >>> 0) >>> 8) % FOLDS);

const { rows, names, counts } = rowsOf(drafts);
const byRule = foundWhere(false, false);
const byGatedRule = foundWhere(false, true);
const mayBeLearned = foundWhere(true, false);
const said = byRule.map((concerns) => new Set(concerns));
const ours = drafts.map(({ id }) => !/^(?:[dx]|m-[abc])-/.test(id));
const model: LearnedModel = { scale: SCALE, step: 0, concerns: {}, features: {} };
const learnedWeights: [concern: number, feature: string, weight: number][] = [];
const clean = drafts.map(({ expect }) => expect.length === 0);
const folds = foldsOf(groupsOf(drafts));
console.error(`${drafts.length} drafts, ${names.length} features`);

const precisions: number[] = [];
const hardPrecisions: number[] = [];
const mean = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0) / values.length;

for (const concern of LEARNED) {
  const isPositive = drafts.map(({ expect }) => expect.includes(concern));
  const always = byRule.map((concerns) => concerns.has(concern));
  const gated = byGatedRule.map((concerns) => concerns.has(concern));
  const allowed = mayBeLearned.map((concerns) => concerns.has(concern));
  const scores = new Array<number>(drafts.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learn = rows.map((_, at) => at).filter((at) => folds[at] !== fold);
    const fitted = prune(
      fitRows(
        learn.map((at) => rows[at] as Row),
        learn.map((at) => isPositive[at] as boolean),
        names.length,
        OPTIONS,
      ),
      counts,
      KEEP,
    );
    rows.forEach((row, at) => {
      if (folds[at] === fold) scores[at] = scoreOf(fitted, row);
    });
  }
  precisions.push(
    averagePrecision(
      scores,
      isPositive,
      drafts.map(() => true),
    ),
  );
  hardPrecisions.push(averagePrecision(scores, isPositive, ours));
  const severity = CONCERNS[concern].severity;
  const alone = scores.map((each, at) => (allowed[at] ? each : Number.NEGATIVE_INFINITY));
  const found = (from: number): number => alone.filter((score, at) => ours[at] && isPositive[at] && score >= from).length;
  const toFind = isPositive.filter((positive, at) => positive && ours[at]).length;
  const tried = LEAST_PRECISION[severity].map((precision) => likelyFrom(alone, isPositive, ours, clean, precision));
  const likely = tried.find((from, place) => found(from) >= (place === 0 ? MOST : SOMETHING) * toFind) ?? (tried.at(-1) as number);
  const possible = Math.max(
    possibleFrom(alone, isPositive, always, gated, likely, ours, WRONG_COSTS[severity]),
    lowEnd(scores.filter((_, at) => gated[at] && isPositive[at])),
  );
  const says = (at: number): boolean => always[at] === true || (alone[at] as number) >= likely || (gated[at] === true && (scores[at] as number) >= possible);
  drafts.forEach((_, at) => {
    if (says(at)) said[at]?.add(concern);
  });
  const fitted = prune(fitRows(rows, isPositive, names.length, OPTIONS), counts, KEEP);
  const whole = (value: number, otherwise: number): number => (Number.isFinite(value) ? Math.round(value * SCALE) : otherwise);
  const learned: LearnedConcern = { bias: Math.round(fitted.bias * SCALE), likely: whole(likely, 1e6), possible: whole(possible, -1e6) };
  const ordinal = Object.keys(model.concerns).length;
  fitted.weights.forEach((weight, at) => {
    if (weight !== 0) learnedWeights.push([ordinal, names[at] as string, weight * SCALE]);
  });
  model.concerns[concern] = learned;
  const positives = isPositive.filter(Boolean).length;
  const cell = (speaks: (at: number) => boolean, counted: readonly boolean[]): string => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    drafts.forEach((_, at) => {
      if (!counted[at]) return;
      if (speaks(at)) {
        if (isPositive[at]) right += 1;
        else wrong += 1;
      } else if (isPositive[at]) missed += 1;
    });
    return `P ${((100 * right) / (right + wrong || 1)).toFixed(0).padStart(3)} R ${((100 * right) / (right + missed || 1)).toFixed(0).padStart(3)} F1 ${(100 * f1(right, wrong, missed)).toFixed(0).padStart(3)}`;
  };
  const all = drafts.map(() => true);
  console.error(
    `${concern.padEnd(26)} ${String(positives).padStart(3)}  model ${cell((at) => (alone[at] as number) >= likely, all)}   on ours: rules ${cell((at) => gated[at] === true, ours)}   both ${cell(says, ours)}   all ${cell(says, all)}`,
  );
}

console.error(`mean average precision: ${mean(precisions).toFixed(4)}; on ours ${mean(hardPrecisions).toFixed(4)}`);

// What all would say about drafts that were not learned from (the rules did see those of dev and more).
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
for (const [name, pattern] of [
  ['dev', /^d-/],
  ['more', /^m-/],
  ['own', /^(?:own-[a-e]|mo)-/],
  ['ordinary', /^own-o-/],
] as const) {
  const some = drafts.filter(({ id }) => pattern.test(id));
  const { micro, must, cleanPrompted, cleanStopped } = score(some, (each) => said[drafts.indexOf(each)] ?? []);
  console.error(
    `${name.padEnd(9)} P ${percent(micro.precision)} R ${percent(micro.recall)} F1 ${percent(micro.f1)}   must P ${percent(must.precision)} R ${percent(must.recall)}   clean: prompted ${percent(cleanPrompted)} stopped ${percent(cleanStopped)}`,
  );
}

model.step = Number(stepFor(Math.max(...learnedWeights.map(([, , weight]) => Math.abs(weight)))).toPrecision(6));
const packed = new Map<string, string>();
for (const [concern, feature, weight] of learnedWeights) {
  const added = packWeight(concern, weight, model.step);
  if (added !== '') packed.set(feature, (packed.get(feature) ?? '') + added);
}
model.features = Object.fromEntries([...packed].sort(([a], [b]) => (a < b ? -1 : 1)));

const text = `${JSON.stringify(model)}\n`.replaceAll('},"', '},\n"');
console.error(`${(text.length / 1000).toFixed(0)} kB`);
if (!process.argv.includes('--dry')) writeFileSync(fileURLToPath(new URL('../../src/checks/model/weights.json', import.meta.url)), text);
