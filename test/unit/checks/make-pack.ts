import type { Condition, Pack, Rule } from '../../../src/guidance/pack';
import type { Context } from '../../../src/shared/draft';

export const CENTRAL: Context = { platform: 'facebook', account: { kind: 'central', nation: 'england' } };

/** A rule about leaks that speaks when the condition holds. */
export const makeRule = (when: Condition, more: Partial<Rule> = {}): Rule => ({
  id: 'rule',
  concern: 'leak-comment',
  tip: 'tip',
  when,
  say: { en: 'Said.' },
  examples: { fires: [], silent: [] },
  ...more,
});

export const makePack = (rules: Rule[], more: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'pack',
  version: '1.0',
  title: { en: 'Pack' },
  publisher: { name: 'Press office' },
  reviewBy: '2030-01-01',
  rules,
  ...more,
});
