import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/checks/checker';
import { needsPatterns } from '../../../src/checks/patterns';
import { createRe2Patterns } from '../../../src/checks/re2-patterns';
import type { Condition, Pack } from '../../../src/guidance/pack';
import type { Context, Draft } from '../../../src/shared/draft';
import { CENTRAL, makePack, makeRule } from './make-pack';

function holds(when: Condition, draft: Draft | string, context: Context = CENTRAL, more: Partial<Pack> = {}): boolean {
  const checker = createChecker([makePack([makeRule(when)], more)], { patterns: createRe2Patterns() });
  return checker.check(typeof draft === 'string' ? { text: draft } : draft, context).length > 0;
}

describe('conditions', () => {
  it('terms, unless and count', () => {
    expect(holds({ terms: 'labour', unless: 'labour market' }, 'The labour market')).toBe(false);
    expect(holds({ terms: 'labour', unless: 'labour market' }, 'The labour market, and labour')).toBe(true);
    expect(holds({ terms: 'bin', count: 2 }, 'bin')).toBe(false);
    expect(holds({ terms: 'bin', count: 2 }, 'bin bin')).toBe(true);
  });
  it('near', () => {
    expect(holds({ near: ['cat', 'dog'], within: 2 }, 'dog and a cat')).toBe(true);
    expect(holds({ near: ['cat', 'dog'], within: 2 }, 'dog one two three cat')).toBe(false);
  });
  it('sentence and clause', () => {
    const both = [{ terms: 'cat' }, { terms: 'dog' }];
    expect(holds({ sentence: both }, 'A cat. A dog.')).toBe(false);
    expect(holds({ sentence: both }, 'A cat, a dog.')).toBe(true);
    expect(holds({ clause: both }, 'A cat, a dog.')).toBe(false);
    expect(holds({ clause: both }, 'A cat and dog.')).toBe(true);
    expect(holds({ sentence: [{ terms: 'cat' }, { not: { terms: 'dog' } }] }, 'A dog. A cat.')).toBe(true);
  });
  it('all, any, not', () => {
    expect(holds({ all: [{ terms: 'cat' }, { not: { terms: 'dog' } }] }, 'cat dog')).toBe(false);
    expect(holds({ any: [{ terms: 'cow' }, { terms: 'dog' }] }, 'dog')).toBe(true);
  });
  it('reply and alt', () => {
    expect(holds({ reply: { terms: 'reporter' } }, { text: 'Hi', replyTo: { text: 'Reporter here' } })).toBe(true);
    expect(holds({ reply: { terms: 'reporter' } }, 'reporter')).toBe(false);
    expect(holds({ alt: { terms: 'pass' } }, { text: 'Hi', media: [{ kind: 'image', alt: 'My pass' }] })).toBe(true);
  });
  it('context, which meets nothing where it is unknown', () => {
    expect(holds({ context: { account: ['central'] } }, 'x')).toBe(true);
    expect(holds({ context: { account: ['central'] } }, 'x', {})).toBe(false);
    expect(holds({ context: { reply: true } }, 'x')).toBe(false);
  });
  it('during a period that covers the account, by UK days', () => {
    const periods: Pack['periods'] = [
      {
        id: 'p',
        kind: 'pre-election',
        title: { en: 'p' },
        from: '2026-04-16',
        until: '2026-05-07',
        accounts: ['central'],
        nations: ['england'],
        status: 'certain',
      },
    ];
    const at = (instant: string): boolean => holds({ during: 'pre-election' }, 'x', { ...CENTRAL, at: instant }, { periods });
    expect(at('2026-04-15T23:30:00Z')).toBe(true);
    expect(at('2026-04-15T22:30:00Z')).toBe(false);
    expect(at('2026-05-07T22:00:00Z')).toBe(true);
    expect(at('nonsense')).toBe(false);
    expect(holds({ during: 'mourning' }, 'x', { ...CENTRAL, at: '2026-05-01T10:00:00Z' }, { periods })).toBe(false);
  });
  it('pattern, only with an engine for it', () => {
    const pack = makePack([makeRule({ pattern: 'X-\\d{3}' })]);
    expect(needsPatterns([pack])).toBe(true);
    expect(createChecker([pack]).check({ text: 'X-123' }, CENTRAL)).toEqual([]);
    expect(createChecker([pack], { patterns: createRe2Patterns() }).check({ text: 'see X-123' }, CENTRAL)[0]?.span).toEqual([4, 9]);
  });
  it('an unknown detector or list holds nowhere', () => {
    expect(holds({ detector: 'no-such-thing' }, 'x')).toBe(false);
    expect(holds({ terms: '@no-such-list' }, 'x')).toBe(false);
  });
});
