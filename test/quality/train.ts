// Learns, from the labelled drafts that may be read, what drafts of the hard concerns sound like, and writes the weights that the extension
// carries: `npm run train`. Same drafts, same weights. With --dry nothing is written.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createChecker } from '../../src/checks/checker';
import { collectLists } from '../../src/checks/conditions/term-lists';
import { makeSubject, retiredSites } from '../../src/checks/make-subject';
import { featuresOf } from '../../src/checks/model/features';
import type { LearnedConcern, LearnedModel } from '../../src/checks/model/learned';
import { TermIndex } from '../../src/checks/terms/term-index';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import { CONCERNS, type ConcernId } from '../../src/guidance/concerns';
import { packsFor, periodsInForce } from '../../src/guidance/in-force';
import type { Condition, Pack } from '../../src/guidance/pack';
import { type LabelledDraft, learnable } from './labelled-drafts';
import { fitRows, prune, type Row, scoreOf } from './logistic-regression';

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
const KEEP = 420;
const SCALE = 100;
const OPTIONS = { l2: 0.015, epochs: 30, rate: 0.3 };
/** How often the model must be right, on drafts that it did not learn from, before it may speak alone. */
const LEAST_PRECISION = { must: 0.86, should: 0.76, could: 0.76 } as const;

/** How many missed prompts one wrong prompt is as bad as. */
const WRONG_COSTS = { must: 3, should: 2, could: 2 } as const;

const drafts = learnable();
const packs = loadBuiltInPacks();

/** Packs whose rules do not ask the model: what the rules find by themselves. */
const alone = (condition: Condition): Condition => {
  if ('detector' in condition && condition.detector === 'possible') return { all: [] };
  if ('all' in condition) return { all: condition.all.map(alone) };
  if ('any' in condition) return { any: condition.any.map(alone) };
  return condition;
};
const asksModel = (condition: Condition): boolean => JSON.stringify(condition).includes('"likely"');
const ruled: Pack[] = packs.map((pack) => ({
  ...pack,
  rules: (pack.rules ?? []).filter(({ when }) => !asksModel(when)).map((rule) => ({ ...rule, when: alone(rule.when) })),
}));

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

const foldOf = (id: string): number => {
  let hash = 17;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return (hash >>> 3) % FOLDS;
};
const f1 = (right: number, wrong: number, missed: number): number => (right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed));

/** The score from which the model is right often enough and does best. */
function likelyFrom(scores: readonly number[], isPositive: readonly boolean[], precision: number): { from: number; right: number; wrong: number } {
  const order = scores.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const positives = isPositive.filter(Boolean).length;
  let best = { from: Number.POSITIVE_INFINITY, right: 0, wrong: 0, f1: 0 };
  let right = 0;
  let wrong = 0;
  for (const at of order) {
    if (isPositive[at]) right += 1;
    else wrong += 1;
    const reached = f1(right, wrong, positives - right);
    if (reached > best.f1 && right / (right + wrong) >= precision) best = { from: scores[at] as number, right, wrong, f1: reached };
  }
  return best;
}

/** The score below which what a rule says is more often wrong than worth it, judged on drafts that no rule was written from. */
function possibleFrom(
  scores: readonly number[],
  isPositive: readonly boolean[],
  fired: readonly boolean[],
  likely: number,
  mayCount: readonly boolean[],
  wrongCosts: number,
): number {
  const tried = [Number.NEGATIVE_INFINITY, ...scores.filter((_, at) => fired[at] && mayCount[at] && (scores[at] as number) < likely)];
  let best = { from: Number.NEGATIVE_INFINITY, f1: -1 };
  for (const from of tried.sort((a, b) => a - b)) {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    scores.forEach((score, at) => {
      if (!mayCount[at]) return;
      const says = score >= likely || (fired[at] && score >= from);
      if (says && isPositive[at]) right += 1;
      else if (says) wrong += 1;
      else if (isPositive[at]) missed += 1;
    });
    // A wrong prompt costs more than a missed one.
    const reached = f1(right, wrongCosts * wrong, missed);
    if (reached > best.f1) best = { from, f1: reached };
  }
  return best.from;
}

const { rows, names, counts } = rowsOf(drafts);
const checker = createChecker(ruled);
const found = drafts.map(({ draft, context }) => new Set(checker.check(draft, context).map(({ concern }) => concern)));
const ours = drafts.map(({ id }) => !/^(?:d|m-[abc])-\d/.test(id));
const model: LearnedModel = { scale: SCALE, concerns: {} };
const folds = drafts.map(({ id }) => foldOf(id));
console.error(`${drafts.length} drafts, ${names.length} features`);

for (const concern of LEARNED) {
  const isPositive = drafts.map(({ expect }) => expect.includes(concern));
  const fired = found.map((concerns) => concerns.has(concern));
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
  const likely = likelyFrom(scores, isPositive, LEAST_PRECISION[CONCERNS[concern].severity]);
  const possible = possibleFrom(scores, isPositive, fired, likely.from, ours, WRONG_COSTS[CONCERNS[concern].severity]);
  const fitted = prune(fitRows(rows, isPositive, names.length, OPTIONS), counts, KEEP);
  const weights = Object.fromEntries(
    [...fitted.weights.entries()].map(([at, weight]) => [names[at] as string, Math.round(weight * SCALE)] as const).filter(([, weight]) => weight !== 0),
  );
  const whole = (value: number, otherwise: number): number => (Number.isFinite(value) ? Math.round(value * SCALE) : otherwise);
  const learned: LearnedConcern = { bias: Math.round(fitted.bias * SCALE), likely: whole(likely.from, 1e6), possible: whole(possible, -1e6), weights };
  model.concerns[concern] = learned;
  const positives = isPositive.filter(Boolean).length;
  const cell = (says: (at: number) => boolean, counted: readonly boolean[]): string => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    drafts.forEach((_, at) => {
      if (!counted[at]) return;
      if (says(at)) {
        if (isPositive[at]) right += 1;
        else wrong += 1;
      } else if (isPositive[at]) missed += 1;
    });
    return `P ${((100 * right) / (right + wrong || 1)).toFixed(0).padStart(3)} R ${((100 * right) / (right + missed || 1)).toFixed(0).padStart(3)} F1 ${(100 * f1(right, wrong, missed)).toFixed(0).padStart(3)}`;
  };
  console.error(
    `${concern.padEnd(26)} ${String(positives).padStart(3)}  model ${cell(
      (at) => (scores[at] as number) >= likely.from,
      drafts.map(() => true),
    )}   on ours: rules ${cell((at) => fired[at] as boolean, ours)}   both ${cell((at) => (scores[at] as number) >= likely.from || ((fired[at] as boolean) && (scores[at] as number) >= possible), ours)}`,
  );
}

const text = `${JSON.stringify(model)}\n`.replaceAll('},"', '},\n"');
console.error(`${(text.length / 1000).toFixed(0)} kB`);
if (!process.argv.includes('--dry')) writeFileSync(fileURLToPath(new URL('../../src/checks/model/weights.json', import.meta.url)), text);
