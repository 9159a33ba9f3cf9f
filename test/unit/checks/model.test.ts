import { describe, expect, it } from 'vitest';
import { collectLists } from '../../../src/checks/conditions/term-lists';
import { makeSubject } from '../../../src/checks/make-subject';
import { featuresOf } from '../../../src/checks/model/features';
import { learnedScore } from '../../../src/checks/model/learned';
import { unpackWeights } from '../../../src/checks/model/packed-weights';
import { MODEL } from '../../../src/checks/model/weights';
import { TermIndex } from '../../../src/checks/terms/term-index';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import type { ConcernId } from '../../../src/guidance/concerns';
import { learnable } from '../../quality/labelled-drafts';

const index = new TermIndex(collectLists(loadBuiltInPacks()));
const ids = Object.keys(MODEL.concerns) as ConcernId[];

describe('the score of a draft', () => {
  it('is the sum of what its features weigh, as they were learned', () => {
    const withReply = learnable().filter(({ draft }) => draft.replyTo && draft.text.length > 80);
    for (const { draft, context } of [...withReply.slice(0, 20), ...learnable().slice(0, 20)]) {
      const subject = makeSubject(draft, context, index, new Map(), undefined, () => []);
      const totals = ids.map((id) => MODEL.concerns[id]?.bias ?? 0);
      for (const [name, value] of featuresOf(subject)) {
        const weights = unpackWeights(MODEL.features[name] ?? '', MODEL.step);
        for (let at = 0; at < weights.length; at += 2)
          totals[weights[at] as number] = (totals[weights[at] as number] as number) + (weights[at + 1] as number) * value;
      }
      ids.forEach((id, at) => {
        expect(learnedScore(subject, id)).toBeCloseTo(totals[at] as number, 6);
      });
    }
  });
  it('is carried in no more than 200 kB', () => {
    expect(JSON.stringify(MODEL).length).toBeLessThan(200_000);
  });
});
