import { periodsInForce } from '../guidance/in-force';
import type { Example, Pack, Rule } from '../guidance/pack';
import type { Context, Draft } from '../shared/draft';
import { type Compiled, compileCondition } from './conditions/compile';
import { parts } from './conditions/parts';
import { collectLists, termGroups } from './conditions/term-lists';
import { makeSubject, retiredSites } from './make-subject';
import type { PatternEngine } from './patterns';
import type { CharSpan } from './subject';
import { TermIndex } from './terms/term-index';

/** Asks one rule about one draft. Spans that show it, perhaps none of them; undefined where the rule stays silent. */
export type RuleTrial = (rule: Rule, draft: Draft, context: Context) => CharSpan[] | undefined;

/**
 * Makes the rules of a pack ready to be asked one by one, each as if it stood alone on the lists of the packs below. Rules that name
 * lists, or ask code that may look into lists, share one index of all terms; any other gets a small one of its own phrases, since
 * most of the time would otherwise go into phrases that the rule does not ask about.
 */
export function createRuleTrial(pack: Pack, under: readonly Pack[], patterns?: PatternEngine): RuleTrial {
  const packs = [...under.map((each): Pack => ({ ...each, rules: [] })), pack];
  const retired = retiredSites(packs);
  const ready = new Map<Rule, { index: TermIndex; compiled: Compiled }>();
  let shared: TermIndex | undefined;
  const prepare = (rule: Rule): { index: TermIndex; compiled: Compiled } => {
    const alone = standsAlone(rule);
    if (!alone) shared ??= new TermIndex(collectLists(packs));
    const index = alone || !shared ? new TermIndex(collectLists([{ ...pack, lists: {}, rules: [rule] }])) : shared;
    return { index, compiled: compileCondition(rule.when, index) };
  };
  return (rule, draft, context) => {
    const { index, compiled } = ready.get(rule) ?? prepare(rule);
    ready.set(rule, { index, compiled });
    if (draft.text === '' && !draft.media?.length && !draft.replyTo) return undefined;
    const subject = makeSubject(draft, context, index, retired, patterns, () => periodsInForce(packs, context));
    return compiled.evaluate(subject, { reading: subject.main, range: { from: 0, to: subject.main.words.length } });
  };
}

/** Does the rule ask about nothing but phrases that are written out in it? */
const standsAlone = ({ when }: Rule): boolean =>
  !parts(when).some((part) => 'detector' in part) &&
  !termGroups(when)
    .flat()
    .some((term) => term.includes('@'));

/** An example as a draft by an account that the pack holds for: a rule's example speaks for it wherever it is posted. */
export function exampleAsDraft(example: Example, pack: Pack): { draft: Draft; context: Context } {
  const account = { kind: pack.holdsFor?.accounts?.[0] ?? 'central', nation: pack.holdsFor?.nations?.[0] ?? 'england' } as const;
  if (typeof example === 'string') return { draft: { text: example }, context: { platform: 'facebook', account } };
  const { context, ...draft } = example;
  return { draft, context: { platform: 'facebook', account, ...context } };
}
