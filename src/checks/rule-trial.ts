import { periodsInForce } from '../guidance/in-force';
import type { Example, Pack, Rule } from '../guidance/pack';
import type { Context, Draft } from '../shared/draft';
import { type Compiled, compileCondition } from './conditions/compile';
import { parts } from './conditions/parts';
import { collectLists, groupsIn } from './conditions/term-lists';
import { makeSubject, retiredSites } from './make-subject';
import type { PatternEngine } from './patterns';
import type { CharSpan } from './subject';
import { TermIndex } from './terms/term-index';

/** Asks one rule about one draft. Spans that show it, perhaps none of them; undefined where the rule stays silent. */
export type RuleTrial = (rule: Rule, draft: Draft, context: Context) => CharSpan[] | undefined;

/** So many rules share an index of their phrases: making one for each would take longer than asking them. */
const CHUNK = 64;

/**
 * Makes the rules of a pack ready to be asked one by one, each as if it stood alone on the lists of the packs below. Rules that name
 * lists, or ask code that may look into lists, share one index of all terms; those that ask about nothing but their own phrases go
 * without, since most of the time would pass with phrases that they do not ask about. Quickest in the order of the pack.
 */
export function createRuleTrial(pack: Pack, under: readonly Pack[], patterns?: PatternEngine): RuleTrial {
  const packs = [...under.map((each): Pack => ({ ...each, rules: [] })), pack];
  const retired = retiredSites(packs);
  const chunkOf = inChunks(pack.rules ?? []);
  let shared: TermIndex | undefined;
  // To keep thousands ready would cost more than to make them: only the last ones are kept.
  let chunk: Rule[] | undefined;
  let chunkIndex: TermIndex | undefined;
  let last: { rule: Rule; index: TermIndex; compiled: Compiled } | undefined;
  const indexFor = (rule: Rule): TermIndex => {
    const own = chunkOf.get(rule);
    if (!own) {
      shared ??= new TermIndex(collectLists(packs));
      return shared;
    }
    if (own !== chunk || !chunkIndex) {
      chunk = own;
      chunkIndex = new TermIndex(collectLists([{ ...pack, lists: {}, rules: own }]));
    }
    return chunkIndex;
  };
  return (rule, draft, context) => {
    if (last?.rule !== rule) {
      const index = indexFor(rule);
      last = { rule, index, compiled: compileCondition(rule.when, index) };
    }
    const { index, compiled } = last;
    if (draft.text === '' && !draft.media?.length && !draft.replyTo) return undefined;
    const subject = makeSubject(draft, context, index, retired, patterns, () => periodsInForce(packs, context));
    return compiled.evaluate(subject, { reading: subject.main, range: { from: 0, to: subject.main.words.length } });
  };
}

/** The rules that ask about nothing but phrases which are written out in them, in chunks. */
function inChunks(rules: readonly Rule[]): Map<Rule, Rule[]> {
  const chunks = new Map<Rule, Rule[]>();
  let chunk: Rule[] = [];
  for (const rule of rules) {
    if (!standsAlone(rule)) continue;
    if (chunk.length >= CHUNK) chunk = [];
    chunk.push(rule);
    chunks.set(rule, chunk);
  }
  return chunks;
}

function standsAlone({ when }: Rule): boolean {
  const all = parts(when);
  const names = (group: string | string[]): boolean => (typeof group === 'string' ? group.includes('@') : group.some((term) => term.includes('@')));
  return !all.some((part) => 'detector' in part) && !groupsIn(all).some(names);
}

/** An example as a draft by an account that the pack holds for: a rule's example speaks for it wherever it is posted. */
export function exampleAsDraft(example: Example, pack: Pack): { draft: Draft; context: Context } {
  const account = { kind: pack.holdsFor?.accounts?.[0] ?? 'central', nation: pack.holdsFor?.nations?.[0] ?? 'england' } as const;
  if (typeof example === 'string') return { draft: { text: example }, context: { platform: 'facebook', account } };
  const { context, ...draft } = example;
  return { draft, context: { platform: 'facebook', account, ...context } };
}
