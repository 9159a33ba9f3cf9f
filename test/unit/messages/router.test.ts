import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/messages/router';
import type { Draft, Media } from '../../../src/shared/draft';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'us', getURL: () => 'chrome-extension://us/', onMessage: { addListener: () => undefined } } },
}));
const { answer, whoSent } = await import('../../../src/messages/router');

const site = { id: 'us', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 } as never;
const page = { id: 'us', url: 'chrome-extension://us/src/pages/practice/index.html', tab: { id: 8 } } as never;
const stranger = { id: 'them', url: 'chrome-extension://them/a.html' } as never;
const envelope = (name: string, ask: unknown) => ({ gapMonitor: 1, name, ask });

describe('the door of the worker', () => {
  let heard: unknown[];
  let answers: Answers;
  beforeEach(() => {
    heard = [];
    answers = new Proxy({} as Answers, {
      get: (_, name) => async (ask: unknown, sender: unknown) => {
        heard.push([name, ask, sender]);
        return 'done';
      },
    });
  });

  it('knows our pages, our scripts on sites, and strangers', () => {
    expect(whoSent(site, 'chrome-extension://us/', 'us')).toBe('site');
    expect(whoSent(page, 'chrome-extension://us/', 'us')).toBe('page');
    expect(whoSent(stranger, 'chrome-extension://us/', 'us')).toBe('stranger');
    expect(whoSent({ id: 'us', url: 'https://x.com' } as never, 'chrome-extension://us/', 'us')).toBe('stranger');
  });

  it('answers who may ask', async () => {
    expect(await answer(envelope('coach.inject', {}), site, answers)).toEqual({ ok: true, value: 'done' });
    expect(heard).toEqual([['coach.inject', {}, { tab: 7, frame: 0 }]]);
  });

  it('takes a draft with all that a page may say of it, and with what it leaves open', async () => {
    const media: Media[] = [{ kind: 'image', alt: null }, { kind: 'gif', alt: undefined }, { kind: 'video' }];
    const drafts = [
      { text: 'Hello', media, remaining: -3, replyTo: { text: 'Hi', author: undefined } },
      { text: 'Hello', media: undefined, remaining: undefined, replyTo: undefined },
    ] satisfies Draft[];
    for (const draft of drafts) {
      const ask = { platform: 'x', account: { kind: 'central', nation: 'uk', handle: undefined }, draft, dismissed: [] };
      expect(await answer(envelope('clearance.ask', ask), site, answers)).toMatchObject({ ok: true });
    }
  });

  it('refuses who may not, what it does not know, and what is malformed, without running anything', async () => {
    for (const [message, sender] of [
      [envelope('coach.inject', {}), page],
      [envelope('coach.start', { platform: 'x' }), stranger],
      [envelope('no.such', {}), site],
      [envelope('toString', {}), site],
      [envelope('coach.start', { platform: 'mars' }), site],
      [envelope('coach.start', { platform: 'x', extra: 1 }), site],
      [envelope('outcomes.record', { outcomes: [{ kind: 'shown', text: 'the words' }] }), site],
      [envelope('dismissals.add', { hashes: Array(1000).fill('a'), rule: 'b' }), site],
      [envelope('clearance.posted', { request: 'A'.repeat(43), subject: 'A'.repeat(43) }), page],
      [envelope('clearance.state', { subject: 'not a hash', sketch: [] }), site],
      [envelope('clearance.state', { subject: 'A'.repeat(43), sketch: Array(1000).fill(1) }), site],
      [envelope('clearance.state', { subject: 'A'.repeat(43), sketch: [], text: 'the words' }), site],
      [envelope('clearance.ask', { platform: 'x', account: { kind: 'central', nation: 'uk' }, draft: { text: 'a'.repeat(100_000) }, dismissed: [] }), site],
      [envelope('clearances.list', {}), site],
      [{ anything: true }, site],
      [null, site],
    ] as const) {
      expect((await answer(message, sender, answers)).ok).toBe(false);
    }
    expect(heard).toEqual([]);
  });

  it('turns an error into words that travel', async () => {
    answers = { 'tip.open': () => Promise.reject(new Error('no window')) } as unknown as Answers;
    expect(await answer(envelope('tip.open', { tip: 'a' }), site, answers)).toEqual({ ok: false, error: 'no window' });
  });
});
