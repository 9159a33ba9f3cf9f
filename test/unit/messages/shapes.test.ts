import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../../src/messages/shapes';
import type { Draft } from '../../../src/shared/draft';

/** Every field that a reader may fill, filled; and every one that may be absent, there without a value, as one browser sends it. */
const FULL: Required<Draft> = {
  text: 'Come along',
  media: [
    { kind: 'image', alt: null },
    { kind: 'video', alt: 'A film' },
    { kind: 'gif', alt: undefined },
  ],
  replyTo: { text: 'Is it open?', author: undefined },
  remaining: -3,
};
const EMPTY: { [Field in keyof Required<Draft>]: Draft[Field] } = { text: 'Come along', media: undefined, replyTo: undefined, remaining: undefined };

describe('what comes to the worker’s door', () => {
  it('may be any draft that a platform’s reader can give', () => {
    const ask = (draft: Draft) =>
      SHAPES['clearance.ask'].ask({ platform: 'bluesky', account: { kind: 'central', nation: 'uk', handle: undefined }, draft, dismissed: [] });
    expect(ask(FULL)).toBe(true);
    expect(ask(EMPTY)).toBe(true);
    expect(ask({ ...FULL, more: 1 } as Draft)).toBe(false);
  });

  it('may be every outcome that the coach records, and no other', () => {
    const outcome = (kind: string) => SHAPES['outcomes.record'].ask({ outcomes: [{ kind, rule: 'r', tip: 't', draft: 'd', platform: 'x', at: 1 }] });
    for (const kind of ['shown', 'followed', 'dismissed', 'posted-anyway', 'practised']) expect(outcome(kind), kind).toBe(true);
    expect(outcome('read')).toBe(false);
  });
});
