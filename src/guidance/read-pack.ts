import * as v from 'valibot';
import { ok, type Problem, pointer, type Result, refuse } from '../shared/result';
import type { Pack } from './pack';
import { packSchema } from './schema';

/** UTF-16 units; about two megabytes on disk. */
export const LARGEST_PACK = 6_000_000;
const MOST_PROBLEMS = 50;

/** What can be said of a pack only by those who run it; given by the caller, so that guidance does not depend on checks. */
export interface PackReader<Patterns> {
  /** Packs that the pack will lie on: their lists, rules and tips may be named. A function where that depends on which pack it is. */
  under?: readonly Pack[] | ((id: string) => readonly Pack[]) | undefined;
  /** Problems with lists, conditions and examples (`checks/prove-pack`). Absent: these are not looked at. */
  runExamples?: ((pack: Pack, under: readonly Pack[], patterns: Patterns | undefined) => Problem[]) | undefined;
  patterns?: Patterns | undefined;
}

/**
 * Reads a pack from its text: size, JSON, depth, shape, names, then conditions and examples. Never throws: it gives the problems of the first
 * stage that has any, `MOST_PROBLEMS` at the most, each with a JSON pointer to where it is.
 */
export function readPack<Patterns>(text: string, reader: PackReader<Patterns> = {}): Result<Pack> {
  if (text.length > LARGEST_PACK) return refuse({ at: '', say: `The pack is larger than ${LARGEST_PACK / 1_000_000} MB. Split it into two packs.` });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ at: '', say: `This is not JSON: ${error instanceof Error ? error.message : String(error)}.` });
  }
  return readPackValue(value, reader);
}

/** The same for a pack that was parsed already. The caller has seen to its size. */
export function readPackValue<Patterns>(value: unknown, reader: PackReader<Patterns> = {}): Result<Pack> {
  if (tooDeep(value)) return refuse({ at: '', say: `The pack nests conditions more than ${MOST_DEPTH} levels deep.` });
  const shaped = v.safeParse(packSchema, value);
  if (!shaped.success) return refuse(...shaped.issues.slice(0, MOST_PROBLEMS).map(inPlainWords));
  const pack = shaped.output as Pack;
  const under = typeof reader.under === 'function' ? reader.under(pack.id) : (reader.under ?? []);
  const named = [...doubles(pack), ...missingTips(pack, under), ...missingRules(pack, under)];
  if (named.length > 0) return refuse(...named.slice(0, MOST_PROBLEMS));
  const proven = reader.runExamples?.(pack, under, reader.patterns) ?? [];
  return proven.length > 0 ? refuse(...proven.slice(0, MOST_PROBLEMS)) : ok(pack);
}

const MOST_DEPTH = 60;

/** Does a value nest deeper than so many levels? Goes no deeper itself, so that a hostile file cannot overflow the stack. */
function tooDeep(value: unknown, left = MOST_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  for (const key in value) if (tooDeep((value as Record<string, unknown>)[key], left - 1)) return true;
  return false;
}

function inPlainWords(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((step) => String((step as { key?: unknown }).key));
  const at = pointer(...path);
  const field = path.at(-1) ?? 'the pack';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { at, say: `"${field}" is not a field that a pack knows here. Check the spelling, or take it out.` };
  if (issue.received === 'undefined') return { at, say: `"${field}" is missing.` };
  const message = issue.message.startsWith('Invalid') ? `must be ${issue.expected ?? 'something else'}, not ${issue.received}` : issue.message;
  return { at, say: `"${field}" ${message}.` };
}

/** Ids that are used twice. */
function doubles(pack: Pack): Problem[] {
  const kinds = { rules: 'rule', tips: 'tip', checklists: 'checklist', periods: 'period', courses: 'course' } as const;
  return Object.entries(kinds).flatMap(([field, kind]) => {
    const seen = new Set<string>();
    return (pack[field as keyof typeof kinds] ?? []).flatMap(({ id }, at): Problem[] => {
      if (seen.has(id)) return [{ at: pointer(field, at, 'id'), say: `There is another ${kind} called "${id}". Every ${kind} needs an id of its own.` }];
      seen.add(id);
      return [];
    });
  });
}

function missingTips(pack: Pack, under: readonly Pack[]): Problem[] {
  const known = new Set([pack, ...under].flatMap(({ tips }) => tips ?? []).map(({ id }) => id));
  const absent = (tip: string | undefined, at: string): Problem[] =>
    tip === undefined || known.has(tip) ? [] : [{ at, say: `There is no tip called "${tip}", in this pack or in those below it.` }];
  return [
    ...(pack.rules ?? []).flatMap(({ tip }, at) => absent(tip, pointer('rules', at, 'tip'))),
    ...(pack.checklists ?? []).flatMap(({ items }, list) => items.flatMap(({ tip }, at) => absent(tip, pointer('checklists', list, 'items', at, 'tip')))),
    ...(pack.courses ?? []).flatMap(({ tips }, course) => tips.flatMap((tip, at) => absent(tip, pointer('courses', course, 'tips', at)))),
  ];
}

function missingRules(pack: Pack, under: readonly Pack[]): Problem[] {
  const known = new Set([pack, ...under].flatMap(({ rules }) => rules ?? []).map(({ id }) => id));
  return (pack.changes ?? []).flatMap(({ rule }, at): Problem[] =>
    known.has(rule) ? [] : [{ at: pointer('changes', at, 'rule'), say: `There is no rule called "${rule}" to change.` }],
  );
}
