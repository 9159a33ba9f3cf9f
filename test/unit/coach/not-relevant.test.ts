import { describe, expect, it } from 'vitest';
import { NotRelevant } from '../../../src/coach/not-relevant';
import { finding } from './finding';

const context = { platform: 'x', account: { kind: 'central', nation: 'uk' } } as const;
const text = 'Labour and Tory and labour';
const labour = finding('party', [0, 6]);
const tory = finding('party', [11, 15]);

describe('"Not relevant here"', () => {
  it('silences the same words for good, in any case, and other words not', async () => {
    const memory = new NotRelevant([], 'salt');
    const hashes = await memory.dismiss(labour, text, context);
    expect(await memory.relevant([labour], text, context)).toEqual([]);
    expect(await memory.relevant([finding('party', [20, 26])], text, context)).toEqual([]);
    expect(await memory.relevant([tory], text, context)).toHaveLength(1);
    expect(await new NotRelevant(hashes, 'salt').relevant([labour], text, context)).toEqual([]);
  });

  it('leaves of a finding what was not dismissed', async () => {
    const memory = new NotRelevant([], 'salt');
    await memory.dismiss(labour, text, context);
    const [left] = await memory.relevant(
      [
        {
          ...labour,
          spans: [
            [0, 6],
            [11, 15],
          ],
        },
      ],
      text,
      context,
    );
    expect(left?.spans).toEqual([[11, 15]]);
    expect(left?.span).toEqual([11, 15]);
  });

  it('holds for this place and this rule only', async () => {
    const memory = new NotRelevant([], 'salt');
    await memory.dismiss(labour, text, context);
    expect(await memory.relevant([labour], text, { ...context, account: { kind: 'personal', nation: 'uk' } })).toHaveLength(1);
    expect(await memory.relevant([{ ...labour, rule: 'other' }], text, context)).toHaveLength(1);
  });

  it('keeps no words, and hashes that differ from one person to the next', async () => {
    const [mine] = await new NotRelevant([], 'one salt').dismiss(labour, text, context);
    const [theirs] = await new NotRelevant([], 'another').dismiss(labour, text, context);
    expect(mine).toMatch(/^[0-9a-f]{64}$/);
    expect(mine).not.toBe(theirs);
  });
});
