import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clears, DECISIONS } from '../../../src/clearance/answer';
import type { ClearanceEvent } from '../../../src/clearance/events';
import { CLOCKS_MAY_DIFFER, type Judging, refusalOf } from '../../../src/clearance/judge';
import { stateOf } from '../../../src/clearance/states';
import { answered, HASH, HOUR, makeAnswer, makeRequest, NOW } from './make';

const LATER = NOW + 2 * HOUR;
const two = makeRequest({
  stages: [
    { id: 'policy-lead', role: { en: 'Policy lead' } },
    { id: 'press-officer', role: { en: 'Press officer' } },
  ],
});
const state = (events: ClearanceEvent[], now = LATER, request = makeRequest()) => stateOf(request, events, now);

describe('where a clearance stands', () => {
  it('waits for each stage in turn, and is cleared until the first answer runs out', () => {
    expect(stateOf(two, [], NOW)).toMatchObject({ is: 'waiting', stage: 'policy-lead', answered: 0, of: 2 });
    const first = answered({ stage: 'policy-lead', until: NOW + 5 * HOUR });
    expect(stateOf(two, [first], LATER)).toMatchObject({ is: 'waiting', stage: 'press-officer', answered: 1 });
    expect(stateOf(two, [first, answered()], LATER)).toMatchObject({ is: 'cleared', until: NOW + 5 * HOUR, signed: true });
    expect(stateOf(two, [answered()], LATER)).toMatchObject({ is: 'waiting', stage: 'policy-lead' });
  });

  it('is cleared with conditions, in the words of who set them', () => {
    expect(state([answered({ decision: 'conditions', reason: 'Not before 9am' })])).toMatchObject({ is: 'cleared', conditions: ['Not before 9am'] });
  });

  it('wants changes, with the words that would be cleared; or is refused', () => {
    expect(state([answered({ decision: 'changes', reason: 'Too long', suggestion: 'The pool opens.', until: undefined })])).toMatchObject({
      is: 'changes',
      reason: 'Too long',
      suggestion: 'The pool opens.',
    });
    expect(state([answered({ decision: 'refuse', reason: 'Live case', until: undefined })])).toMatchObject({ is: 'refused', by: 'Alex Press' });
  });

  it('runs out, to the millisecond', () => {
    const until = NOW + 24 * HOUR;
    expect(state([answered()], until - 1)).toMatchObject({ is: 'cleared' });
    expect(state([answered()], until)).toMatchObject({ is: 'expired', until });
  });

  it('is withdrawn, or posted, whatever was answered', () => {
    expect(state([answered(), { kind: 'withdrawal', at: LATER, by: 'Sam' }])).toMatchObject({ is: 'withdrawn' });
    const posted: ClearanceEvent[] = [answered(), { kind: 'posted', at: LATER, subject: HASH, asCleared: true }];
    expect(state(posted)).toMatchObject({ is: 'posted', at: LATER, asCleared: true, address: undefined });
    expect(state([...posted, { kind: 'address', at: LATER, address: 'https://x.com/a/status/1' }])).toMatchObject({ address: 'https://x.com/a/status/1' });
  });

  it('two who conflict: the stricter holds, in either order, and it is said', () => {
    const refusal = answered({ decision: 'refuse', until: undefined }, 'other');
    for (const events of [
      [answered(), refusal],
      [refusal, answered()],
    ])
      expect(state(events)).toMatchObject({
        is: 'refused',
        conflicts: [{ stage: 'press-officer', held: { decision: 'refuse' }, against: { decision: 'clear' } }],
      });
    expect(state([answered({ decision: 'conditions', reason: 'a' }), answered({}, 'other')])).toMatchObject({
      is: 'cleared',
      conditions: ['a'],
      conflicts: [],
    });
  });

  it('one key may take its own answer back by naming it, nobody else’s', () => {
    const changes = answered({ decision: 'changes', until: undefined }, 'press', 'first');
    expect(state([changes, answered({ previous: 'first' }, 'press')])).toMatchObject({ is: 'cleared', conflicts: [] });
    expect(state([changes, answered({ previous: 'first' }, 'other')])).toMatchObject({ is: 'changes' });
  });

  it('counts what was given elsewhere, for one stage or all, and says that nobody signed it', () => {
    const given = { who: 'Kim, duty officer', how: 'phone', when: NOW, until: NOW + 9 * HOUR, decision: 'clear' } as const;
    expect(stateOf(two, [{ kind: 'elsewhere', at: NOW, elsewhere: given }], LATER)).toMatchObject({ is: 'cleared', by: ['Kim, duty officer'], signed: false });
    const one: ClearanceEvent = { kind: 'elsewhere', at: NOW, elsewhere: { ...given, stage: 'policy-lead' } };
    expect(stateOf(two, [one], LATER)).toMatchObject({ is: 'waiting', stage: 'press-officer' });
  });

  it('is never cleared while any stage is unanswered, run out, or decided otherwise by anyone', () => {
    const event = fc
      .record({
        stage: fc.constantFrom('policy-lead', 'press-officer'),
        decision: fc.constantFrom(...DECISIONS),
        until: fc.integer({ min: NOW, max: NOW + 4 * HOUR }),
        signer: fc.constantFrom('a', 'b'),
      })
      .map(({ signer, ...change }) => answered(change, signer));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), (events) => {
        const { is } = stateOf(two, events, LATER);
        const answers = events.flatMap((one) => (one.kind === 'answer' ? one.answer : []));
        const whole = two.stages.every(({ id }) => answers.some(({ stage }) => stage === id));
        if (is === 'cleared') expect(whole && answers.every(({ decision }) => clears(decision))).toBe(true);
        if (whole && answers.every(({ decision, until = 0 }) => clears(decision) && until > LATER)) expect(is).toBe('cleared');
      }),
      { numRuns: 500 },
    );
  });

  it('an answer that was refused counts for nothing', () => {
    expect(state([{ kind: 'refused', at: NOW, token: '', hash: 'h', signer: 's', answer: makeAnswer(), why: 'unknown-key' }])).toMatchObject({ is: 'waiting' });
  });
});

describe('an answer counts only', () => {
  const good: Judging = {
    answer: makeAnswer(),
    hash: 'h',
    signer: 'press',
    request: makeRequest(),
    drafter: 'drafter',
    trusted: { name: 'Press office' },
    known: new Set(),
    now: LATER,
  };
  const why = (change: Partial<Judging>) => refusalOf({ ...good, ...change });

  it('for a request that we know, and the post in it', () => {
    expect(why({})).toBeUndefined();
    expect(why({ request: undefined })).toBe('other-request');
    expect(why({ answer: makeAnswer({ subject: 'B'.repeat(43) }) })).toBe('other-text');
  });
  it('by a key that somebody vouches for, and never the author’s own', () => {
    expect(why({ trusted: undefined })).toBe('unknown-key');
    expect(why({ signer: 'drafter' })).toBe('own-key');
  });
  it('for a stage that was asked for and is that key’s', () => {
    expect(why({ answer: makeAnswer({ stage: 'king' }) })).toBe('not-their-stage');
    expect(why({ trusted: { name: 'Analysts', stages: ['analyst'] } })).toBe('not-their-stage');
    expect(why({ trusted: { name: 'Press', stages: ['press-officer'] } })).toBeUndefined();
  });
  it('once', () => {
    expect(why({ known: new Set(['h']) })).toBe('replayed');
  });
  it('in its time: clocks may be ten minutes apart, and no more', () => {
    expect(why({ answer: makeAnswer({ at: LATER + CLOCKS_MAY_DIFFER }) })).toBeUndefined();
    expect(why({ answer: makeAnswer({ at: LATER + CLOCKS_MAY_DIFFER + 1 }) })).toBe('future');
    expect(why({ answer: makeAnswer({ at: NOW - CLOCKS_MAY_DIFFER }) })).toBeUndefined();
    expect(why({ answer: makeAnswer({ at: NOW - CLOCKS_MAY_DIFFER - 1 }) })).toBe('before-request');
    expect(why({ answer: makeAnswer({ until: LATER }) })).toBe('expired');
    expect(why({ answer: makeAnswer({ decision: 'refuse', until: undefined }) })).toBeUndefined();
  });
});
