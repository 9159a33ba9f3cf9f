// Learns, from the labelled drafts that may be read, what drafts of the hard concerns sound like, and writes the weights that the extension
// carries: `npm run train`. Same drafts, same weights. `npm run train -- --trial` writes nothing and says how well the same way of
// learning does on drafts that it did not learn from.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LearnedModel } from '../../src/checks/model/learned-model';
import { packWeight, stepFor } from '../../src/checks/model/packed-weights';
import { CONCERNS } from '../../src/guidance/concerns';
import { FIT, LIKELY, POSSIBLE, teaches } from './how-to-learn';
import { fitRows, type Row } from './logistic-regression';
import { drafts, foundWhere, LEARNED, rowsOf } from './training-set';
import { trial } from './trial';

const SCALE = 100;
const FILE = fileURLToPath(new URL('../../src/checks/model/weights.json', import.meta.url));

function train(): LearnedModel {
  const { rows, names } = rowsOf(drafts);
  const allowed = foundWhere(true, false);
  const model: LearnedModel = { scale: SCALE, step: 0, concerns: {}, features: {} };
  const learned: [concern: number, feature: string, weight: number][] = [];
  LEARNED.forEach((concern, ordinal) => {
    const isPositive = drafts.map(({ expect }) => expect.includes(concern));
    const from = rows.map((_, at) => at).filter((at) => teaches(isPositive[at] === true, allowed[at]?.has(concern) === true));
    const { bias, weights } = fitRows(
      from.map((at) => rows[at] as Row),
      from.map((at) => isPositive[at] === true),
      names.length,
      FIT,
    );
    const { severity } = CONCERNS[concern];
    model.concerns[concern] = { bias: Math.round(bias * SCALE), likely: LIKELY[severity] * SCALE, possible: POSSIBLE[severity] * SCALE };
    weights.forEach((weight, at) => {
      if (weight !== 0) learned.push([ordinal, names[at] as string, weight * SCALE]);
    });
  });
  model.step = Number(stepFor(Math.max(...learned.map(([, , weight]) => Math.abs(weight)))).toPrecision(6));
  const packed = new Map<string, string>();
  for (const [concern, feature, weight] of learned) {
    const added = packWeight(concern, weight, model.step);
    if (added !== '') packed.set(feature, (packed.get(feature) ?? '') + added);
  }
  model.features = Object.fromEntries([...packed].sort(([a], [b]) => (a < b ? -1 : 1)));
  return model;
}

if (process.argv.includes('--trial')) trial();
else {
  const text = `${JSON.stringify(train())}\n`.replaceAll('},"', '},\n"');
  writeFileSync(FILE, text);
  console.log(`${drafts.length} drafts, ${(text.length / 1000).toFixed(0)} kB`);
}
