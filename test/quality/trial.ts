import { CONCERNS } from '../../src/guidance/concerns';
import { averagePrecision } from './average-precision';
import { type Score, score } from './figures';
import { FIT, LIKELY, POSSIBLE, teaches } from './how-to-learn';
import { fitRows, type Row, scoreOf } from './logistic-regression';
import { groupsOf } from './near-duplicates';
import { drafts, foundWhere, LEARNED, rowsOf } from './training-set';

const FOLDS = 5;
const GROUPS = [
  ['dev, used', /^d-/],
  ['more, used', /^m-/],
  ['own', /^(?:own-[a-z]|mo)-(?<!^own-o-)/],
  ['own, ordinary posts', /^own-o-/],
] as const;

/** Near-duplicates go into the same fold. */
const foldsOf = (groups: readonly number[]): number[] => groups.map((group) => ((Math.imul(group + 1, 2654435761) >>> 0) >>> 8) % FOLDS);
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const figures = ({ micro, must, cleanPrompted, cleanStopped }: Score): string =>
  `P ${percent(micro.precision)} R ${percent(micro.recall)} F1 ${percent(micro.f1)}   must P ${percent(must.precision)} R ${percent(must.recall)}   clean: prompted ${percent(cleanPrompted)} stopped ${percent(cleanStopped)}`;

/**
 * Cross-validation: each fifth of the drafts is judged by what was learned from the other four. Rules and lists did see the drafts of dev
 * and more, so `own` is the honest line.
 */
export function trial(): void {
  const { rows, names } = rowsOf(drafts);
  const always = foundWhere(false, false);
  const gated = foundWhere(false, true);
  const allowed = foundWhere(true, false);
  const said = always.map((concerns) => new Set(concerns));
  const folds = foldsOf(groupsOf(drafts));
  const own = drafts.map(({ id }) => GROUPS[2][1].test(id));
  for (const concern of LEARNED) {
    const isPositive = drafts.map(({ expect }) => expect.includes(concern));
    const { severity } = CONCERNS[concern];
    const scores = rows.map(() => 0);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const learn = [...rows.keys()].filter((at) => folds[at] !== fold && teaches(isPositive[at] === true, allowed[at]?.has(concern) === true));
      const fitted = fitRows(
        learn.map((at) => rows[at] as Row),
        learn.map((at) => isPositive[at] === true),
        names.length,
        FIT,
      );
      rows.forEach((row, at) => {
        if (folds[at] === fold) scores[at] = scoreOf(fitted, row);
      });
    }
    scores.forEach((each, at) => {
      const alone = allowed[at]?.has(concern) && each >= LIKELY[severity];
      if (alone || (gated[at]?.has(concern) && each >= POSSIBLE[severity])) said[at]?.add(concern);
    });
    console.log(
      `${concern.padEnd(26)} ${String(isPositive.filter(Boolean).length).padStart(3)} drafts   average precision on own ${percent(averagePrecision(scores, isPositive, own))}`,
    );
  }
  for (const [name, pattern] of GROUPS) {
    const some = drafts.filter(({ id }) => pattern.test(id));
    console.log(`${name.padEnd(20)} ${figures(score(some, (each) => said[drafts.indexOf(each)] ?? []))}`);
  }
}
