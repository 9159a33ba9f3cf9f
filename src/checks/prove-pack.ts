import type { Condition, Example, Pack, Rule } from '../guidance/pack';
import { type Problem, pointer } from '../shared/result';
import { parts } from './conditions/parts';
import { groupsIn } from './conditions/term-lists';
import { CORRECTIONS } from './corrections/registry';
import { DETECTORS } from './detectors/registry';
import { MOST_PATTERN_LENGTH, MOST_PATTERNS, type PatternEngine } from './patterns';
import { createRuleTrial, exampleAsDraft } from './rule-trial';
import { PhraseError, readPhrase } from './terms/phrase';
import { pureInclude } from './terms/term-index';

/** What `readPack` is given: everything that is wrong with a pack's lists and conditions or, where nothing is, with its examples. */
export function runExamples(pack: Pack, under: readonly Pack[], patterns: PatternEngine | undefined): Problem[] {
  const written = [...listProblems(pack, under), ...conditionProblems(pack, under, patterns)];
  return written.length > 0 ? written : provePack(pack, under, patterns);
}

/** Runs the examples of every rule, each rule by itself on top of the lists of the packs below. */
export function provePack(pack: Pack, under: readonly Pack[], patterns?: PatternEngine): Problem[] {
  const trial = createRuleTrial(pack, under, patterns);
  const raised = (rule: Rule, example: Example): boolean => {
    const { draft, context } = exampleAsDraft(example, pack);
    return trial(rule, draft, context) !== undefined;
  };
  return (pack.rules ?? []).flatMap((rule, at) => [
    ...rule.examples.fires.flatMap((example, n): Problem[] => (raised(rule, example) ? [] : [wrong(rule, at, 'fires', n, example)])),
    ...rule.examples.silent.flatMap((example, n): Problem[] => (raised(rule, example) ? [wrong(rule, at, 'silent', n, example)] : [])),
  ]);
}

function wrong(rule: Rule, at: number, kind: 'fires' | 'silent', n: number, example: Example): Problem {
  const text = (typeof example === 'string' ? example : example.text).slice(0, 60);
  const say =
    kind === 'fires'
      ? `The rule "${rule.id}" should be raised by "${text}" and is not.`
      : `The rule "${rule.id}" should stay silent on "${text}" and does not.`;
  return { at: pointer('rules', at, 'examples', kind, n), say };
}

function listProblems(pack: Pack, under: readonly Pack[]): Problem[] {
  const known = knownLists(pack, under);
  const own = pack.lists ?? {};
  const all = new Map<string, readonly string[]>();
  for (const each of [...under, pack]) for (const [name, terms] of Object.entries(each.lists ?? {})) all.set(name, [...(all.get(name) ?? []), ...terms]);
  return Object.entries(own).flatMap(([name, terms]) => [
    ...terms.flatMap((term, at) => termProblems(term, pointer('lists', name, at), known)),
    ...(circle(name, all)
      ? [
          {
            at: pointer('lists', name),
            say: `The list "${name}" includes itself, through ${circle(name, all)
              ?.map((step) => `"${step}"`)
              .join(', ')}.`,
          },
        ]
      : []),
  ]);
}

const knownLists = (pack: Pack, under: readonly Pack[]): Set<string> => new Set([...under, pack].flatMap(({ lists }) => Object.keys(lists ?? {})));
const namedLists = (term: string): string[] =>
  !term.includes('@') ? [] : [...term.matchAll(/(?<![\p{L}\p{N}:])@([\w-]+)/gu)].map(([, name]) => name as string);

function circle(start: string, lists: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (name: string, path: string[]): string[] | undefined => {
    for (const next of (lists.get(name) ?? []).flatMap(namedLists)) {
      if (next === start) return [...path, name];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, name]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, []);
}

function termProblems(term: string, at: string, known: ReadonlySet<string>): Problem[] {
  const missing = namedLists(term)
    .filter((name) => !known.has(name))
    .map((name): Problem => ({ at, say: `There is no list called "${name}".` }));
  if (missing.length > 0 || pureInclude(term) !== undefined) return missing;
  try {
    readPhrase(term);
    return [];
  } catch (error) {
    if (error instanceof PhraseError) return [{ at, say: `The term "${term}" ${error.message}.` }];
    throw error;
  }
}

function conditionProblems(pack: Pack, under: readonly Pack[], patterns: PatternEngine | undefined): Problem[] {
  const known = knownLists(pack, under);
  let used = 0;
  const problems = (pack.rules ?? []).flatMap((rule, n): Problem[] => {
    const at = pointer('rules', n, 'when');
    const all = parts(rule.when);
    used += all.filter((part) => 'pattern' in part).length;
    return [
      ...groupsIn(all)
        .flat()
        .flatMap((term) => termProblems(term, at, known)),
      ...all.flatMap((part) => partProblems(part, at, patterns)),
      ...(rule.fix !== undefined && !(rule.fix in CORRECTIONS)
        ? [{ at: pointer('rules', n, 'fix'), say: `There is no correction called "${rule.fix}". Known: ${Object.keys(CORRECTIONS).join(', ')}.` }]
        : []),
    ];
  });
  if (used <= MOST_PATTERNS) return problems;
  return [{ at: '/rules', say: `The pack has ${used} patterns; ${MOST_PATTERNS} is the most. Terms do the same and are quicker.` }, ...problems];
}

/** What is wrong with one part of a condition, apart from its terms. */
function partProblems(part: Condition, at: string, patterns: PatternEngine | undefined): Problem[] {
  if ('detector' in part && !(part.detector in DETECTORS))
    return [{ at, say: `There is no detector called "${part.detector}". Known: ${Object.keys(DETECTORS).join(', ')}.` }];
  if (!('pattern' in part)) return [];
  if (part.pattern.length > MOST_PATTERN_LENGTH) return [{ at, say: `A pattern is longer than ${MOST_PATTERN_LENGTH} characters.` }];
  const problem = patterns?.problem(part.pattern);
  return problem === undefined ? [] : [{ at, say: `The pattern ${part.pattern} cannot be used: ${problem}.` }];
}
