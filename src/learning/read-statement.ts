import * as v from 'valibot';
import type { LearnerRecord } from './learner';
import { HOME, statementId, verbOf } from './statement';

/** What we read of a statement. Other tools' statements have more, and other things; they are not ours to judge. */
const shape = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  actor: v.object({
    name: v.optional(v.pipe(v.string(), v.maxLength(200))),
    account: v.object({ homePage: v.literal(HOME), name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  }),
  verb: v.object({ id: v.string() }),
  object: v.object({ id: v.pipe(v.string(), v.startsWith(`${HOME}/`), v.maxLength(400)) }),
  result: v.optional(
    v.object({
      success: v.optional(v.boolean()),
      completion: v.optional(v.boolean()),
      response: v.optional(v.pipe(v.string(), v.maxLength(20))),
      extensions: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
  context: v.object({ extensions: v.optional(v.record(v.string(), v.unknown())) }),
  timestamp: v.pipe(v.string(), v.maxLength(40)),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const counts = v.object({ shown: count, followed: count, dismissed: count, postedAnyway: count });

/** `other` for another tool's, `changed` for one whose id does not follow from what it says, `broken` for one that cannot be read. */
export type Verdict = 'ours' | 'other' | 'changed' | 'broken';

const isOurs = (value: unknown): boolean => (value as { actor?: { account?: { homePage?: unknown } } } | null)?.actor?.account?.homePage === HOME;

const textIn = (extensions: Record<string, unknown> | undefined, key: string): string => {
  const value = extensions?.[`${HOME}/${key}`];
  return typeof value === 'string' ? value.slice(0, 200) : '';
};

/** Writes what one statement says into the record of whom it is about. `learnerOf` gives that record, made where it is new. */
export function readStatement(value: unknown, learnerOf: (id: string) => LearnerRecord): Verdict {
  if (!isOurs(value)) return 'other';
  const read = v.safeParse(shape, value);
  if (!read.success) return 'broken';
  const { id, actor, verb: said, object, result, context, timestamp } = read.output;
  const verb = verbOf(said.id);
  const at = Date.parse(timestamp);
  const about = object.id.slice(HOME.length + 1);
  const [kind, ...rest] = about.split('/');
  // The key of what a record holds. One that every object has already (`constructor`) would be taken for something held.
  const name = rest.at(-1);
  if (!verb || !name || Number.isNaN(at) || name in Object.prototype) return 'broken';
  if (statementId({ learner: actor.account.name, verb, about, at, result }) !== id) return 'changed';

  const learner = learnerOf(actor.account.name);
  if (at >= learner.saidAt) {
    learner.saidAt = at;
    learner.name = actor.name ?? learner.name;
    learner.team = textIn(context.extensions, 'team') || learner.team;
  }
  if (verb === 'completed' && kind === 'tip') learner.completed[name] = Math.min(at, learner.completed[name] ?? at);
  else if (verb === 'answered' && kind === 'tip')
    add(learner.answers, name, [at, Number(result?.response ?? -1), result?.success === true], ([when]) => when === at);
  else if (verb === 'passed' && kind === 'course') learner.passed[name] = Math.min(at, learner.passed[name] ?? at);
  else if (verb === 'practised' && kind === 'tip') add(learner.practised, name, at, (when) => when === at);
  else if (verb === 'met' && kind === 'rule') {
    const told = v.safeParse(counts, result?.extensions?.[`${HOME}/counts`]);
    const week = textIn(context.extensions, 'week');
    if (!told.success || !/^\d{4}-\d\d-\d\d$/.test(week)) return 'broken';
    learner.weeks[week] = { ...learner.weeks[week], [name]: { tip: textIn(context.extensions, 'tip'), ...told.output } };
  } else return 'broken';
  return 'ours';
}

function add<One>(lists: Record<string, One[]>, key: string, one: One, same: (other: One) => boolean): void {
  const list = lists[key];
  if (!list) lists[key] = [one];
  else if (!list.some(same)) list.push(one);
}
