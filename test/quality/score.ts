// Prints how well the built-in packs do on the labelled drafts: `npm run quality`. With --concerns, every concern by itself too;
// with --misses CONCERN, the drafts (never the unread ones) that go wrong on one concern.
import { createChecker } from '../../src/checks/checker';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import { type Score, score } from './figures';
import { draftsOf, type LabelledDraft, learnable, ownDrafts } from './labelled-drafts';

const checker = createChecker(loadBuiltInPacks());
const raise = ({ draft, context }: LabelledDraft) => checker.check(draft, context).map(({ concern }) => concern);
const percent = (share: number): string => (100 * share).toFixed(1);

const row = (name: string, { drafts, micro, must, macroF1, cleanPrompted, cleanStopped }: Score): string =>
  `| ${[name, drafts, percent(micro.precision), percent(micro.recall), percent(micro.f1), percent(macroF1), percent(must.precision), percent(must.recall), percent(cleanPrompted), percent(cleanStopped)].join(' | ')} |`;

const sets: [string, LabelledDraft[]][] = [
  ['dev, used', draftsOf('dev', 'used')],
  ['more, used', draftsOf('more', 'used')],
  ...ownDrafts().map(({ name, drafts }): [string, LabelledDraft[]] => [name, drafts]),
  ['dev, unread', draftsOf('dev', 'unread')],
  ['more, unread', draftsOf('more', 'unread')],
];

console.log('| drafts | number | precision | recall | F1 | macro F1 | must: precision | must: recall | clean: prompted | clean: stopped |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, drafts] of sets) console.log(row(name, score(drafts, raise)));

if (process.argv.includes('--concerns')) {
  for (const [name, drafts] of sets) {
    console.log(`\n${name}`);
    for (const [concern, { precision, recall, f1, right, wrong, missed }] of [...score(drafts, raise).byConcern].sort((a, b) => a[1].f1 - b[1].f1)) {
      console.log(
        `  ${concern.padEnd(26)} P ${percent(precision).padStart(5)}  R ${percent(recall).padStart(5)}  F1 ${percent(f1).padStart(5)}   ${right} right, ${wrong} wrong, ${missed} missed`,
      );
    }
  }
}

const asked = process.argv.indexOf('--misses');
if (asked >= 0) {
  const concern = process.argv[asked + 1] ?? '';
  for (const each of learnable()) {
    const finding = checker.check(each.draft, each.context).find((found) => found.concern === concern);
    const expected = each.expect.some((id) => id === concern);
    if ((finding !== undefined) === expected) continue;
    const shown = finding?.span ? ` «${each.draft.text.slice(...finding.span)}»` : '';
    console.log(
      `${expected ? 'missed' : `false (${finding?.rule}${shown})`} ${each.id} ${each.draft.replyTo ? `[re: ${each.draft.replyTo.text}] ` : ''}${each.draft.text.replace(/\s+/g, ' ').slice(0, 220)}`,
    );
  }
}
