import { periodsInForce } from '../guidance/in-force';
import type { Example, Pack, Rule } from '../guidance/pack';
import type { Context, Draft } from '../shared/draft';
import { type Compiled, compileCondition } from './conditions/compile';
import { collectLists } from './conditions/term-lists';
import { makeSubject, retiredSites } from './make-subject';
import type { PatternEngine } from './patterns';
import type { CharSpan } from './subject';
import { TermIndex } from './terms/term-index';

/** Asks one rule about one draft. Spans that show it, perhaps none of them; undefined where the rule stays silent. */
export type RuleTrial = (rule: Rule, draft: Draft, context: Context) => CharSpan[] | undefined;

/**
 * Makes the rules of a pack ready to be asked one by one, each as if it stood alone on the lists of the packs below. All of them
 * share one index of terms: made afresh for every rule, it would take a second for each hundred.
 */
export function createRuleTrial(pack: Pack, under: readonly Pack[], patterns?: PatternEngine): RuleTrial {
  const base = under.map((each): Pack => ({ ...each, rules: [] }));
  const packs = [...base, pack];
  const index = new TermIndex(collectLists(packs));
  const retired = retiredSites(packs);
  const compiled = new Map<Rule, Compiled>();
  return (rule, draft, context) => {
    const ready = compiled.get(rule) ?? compileCondition(rule.when, index);
    compiled.set(rule, ready);
    if (draft.text === '' && !draft.media?.length && !draft.replyTo) return undefined;
    const subject = makeSubject(draft, context, index, retired, patterns, () => periodsInForce(packs, context));
    return ready.evaluate(subject, { reading: subject.main, range: { from: 0, to: subject.main.words.length } });
  };
}

/** An example as a draft by an account that the pack holds for: a rule's example speaks for it wherever it is posted. */
export function exampleAsDraft(example: Example, pack: Pack): { draft: Draft; context: Context } {
  const account = { kind: pack.holdsFor?.accounts?.[0] ?? 'central', nation: pack.holdsFor?.nations?.[0] ?? 'england' } as const;
  if (typeof example === 'string') return { draft: { text: example }, context: { platform: 'facebook', account } };
  const { context, ...draft } = example;
  return { draft, context: { platform: 'facebook', account, ...context } };
}
