import * as v from 'valibot';
import { ACCOUNT_KINDS, AREAS, GAPS, NATIONS, PLATFORMS, SEVERITIES } from '../shared/words';
import { CONCERN_IDS } from './concerns';
import type { Condition } from './pack';

/** The shape of a pack. Strict: a field that nobody knows is a mistake, most often a slip of the pen. Must stay true to `pack.ts`. */

const LONGEST_TEXT = 4000;
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens'), v.maxLength(80));
const day = v.pipe(v.string(), v.isoDate('must be a day such as 2026-11-24'));
const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(LONGEST_TEXT));
const said = v.strictObject({ en: text, cy: v.optional(text) });
const accountKind = v.picklist(ACCOUNT_KINDS);
const nation = v.picklist(NATIONS);
const platform = v.picklist(PLATFORMS);
const severity = v.picklist(SEVERITIES);
const area = v.picklist(AREAS);
const periodKind = v.picklist(['pre-election', 'mourning']);
const concern = v.picklist(CONCERN_IDS);
const term = v.pipe(v.string(), v.minLength(1, 'a term must not be empty'), v.maxLength(3000, 'must be at most 3,000 characters'));
const terms = v.union([term, v.pipe(v.array(term), v.minLength(1), v.maxLength(5000))]);

const condition: v.GenericSchema<Condition> = v.lazy((input) => {
  const key = typeof input === 'object' && input !== null ? Object.keys(input).find((name) => name in CONDITIONS) : undefined;
  return key === undefined ? nothingKnown : (CONDITIONS[key] as v.GenericSchema<Condition>);
});
const several = v.pipe(v.array(condition), v.minLength(1, 'needs at least one condition'), v.maxLength(60));
const nothingKnown = v.custom<Condition>(
  () => false,
  'must be one of the known conditions: all, any, not, terms, near, sentence, clause, reply, alt, pattern, detector, context, during',
);

const CONDITIONS: Readonly<Record<string, v.GenericSchema>> = {
  all: v.strictObject({ all: several }),
  any: v.strictObject({ any: several }),
  not: v.strictObject({ not: condition }),
  terms: v.strictObject({ terms, unless: v.optional(terms), count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))) }),
  near: v.strictObject({ near: v.pipe(v.array(terms), v.minLength(2)), within: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)) }),
  sentence: v.strictObject({ sentence: several }),
  clause: v.strictObject({ clause: several }),
  reply: v.strictObject({ reply: condition }),
  alt: v.strictObject({ alt: condition }),
  pattern: v.strictObject({ pattern: v.string() }),
  detector: v.strictObject({ detector: v.string(), concern: v.optional(concern), above: v.optional(v.number()) }),
  context: v.strictObject({
    context: v.strictObject({
      platform: v.optional(v.array(platform)),
      account: v.optional(v.array(accountKind)),
      nation: v.optional(v.array(nation)),
      reply: v.optional(v.boolean()),
      media: v.optional(v.boolean()),
    }),
  }),
  during: v.strictObject({ during: periodKind }),
};

/** The condition schemas by their first field, for the published JSON Schema, which cannot express a choice made by code. */
export const conditionChoices = Object.values(CONDITIONS);
export { condition as conditionSchema };

const example = v.union([
  text,
  v.strictObject({
    text: v.string(),
    media: v.optional(v.array(v.strictObject({ kind: v.picklist(['image', 'gif', 'video']), alt: v.optional(v.string()) }))),
    replyTo: v.optional(v.strictObject({ text: v.string(), author: v.optional(v.string()) })),
    context: v.optional(
      v.strictObject({
        platform: v.optional(platform),
        account: v.optional(v.strictObject({ kind: accountKind, nation })),
        at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
      }),
    ),
  }),
]);

const rule = v.strictObject({
  id,
  concern,
  severity: v.optional(severity),
  tip: id,
  when: condition,
  say: said,
  fix: v.optional(v.string()),
  examples: v.strictObject({
    fires: v.pipe(v.array(example), v.minLength(1, 'a rule needs an example that must raise it')),
    silent: v.pipe(v.array(example), v.minLength(1, 'a rule needs a look-alike that must not raise it')),
  }),
});

const tip = v.strictObject({
  id,
  title: said,
  body: said,
  example: v.optional(v.strictObject({ before: text, after: text })),
  area,
  gap: v.picklist(GAPS),
  audience: v.array(accountKind),
  platforms: v.optional(v.array(platform)),
  concerns: v.optional(v.array(concern)),
  source: v.strictObject({ title: text, publisher: text, url: v.pipe(v.string(), v.url('must be a full address')), checked: day, verified: v.boolean() }),
  question: v.strictObject({
    ask: said,
    answers: v.pipe(
      v.array(v.strictObject({ text: said, right: v.boolean(), because: said })),
      v.minLength(2, 'a question needs two answers or more'),
      v.check((answers) => answers.filter(({ right }) => right).length === 1, 'exactly one answer must be right'),
    ),
  }),
});

const period = v.pipe(
  v.strictObject({
    id,
    kind: periodKind,
    title: said,
    from: day,
    until: day,
    accounts: v.array(accountKind),
    nations: v.array(nation),
    status: v.picklist(['certain', 'expected']),
  }),
  v.check(({ from, until }) => from <= until, 'must not end before it begins'),
);

const item = v.strictObject({ id, text: said, tip: v.optional(id) });

const checklist = v.strictObject({
  id,
  title: said,
  items: v.array(item),
  needed: v.optional(
    v.strictObject({
      accounts: v.optional(v.array(accountKind)),
      platforms: v.optional(v.array(platform)),
      areas: v.optional(v.array(area)),
      concerns: v.optional(v.array(concern)),
      severity: v.optional(severity),
      periods: v.optional(v.array(periodKind)),
    }),
  ),
  stages: v.optional(v.array(v.strictObject({ id, role: said, items: v.array(item) }))),
  validForHours: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 90))),
});

const course = v.strictObject({
  id,
  title: said,
  tips: v.pipe(v.array(id), v.minLength(1, 'a course needs a tip'), v.maxLength(200)),
  due: v.optional(day),
  passMark: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const publicKey = v.strictObject({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'is not an Ed25519 key')) });

export const packSchema = v.strictObject({
  format: v.literal(1, 'is not a format that this version reads'),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+(?:\.\d+){1,3}$/, 'must be numbers and dots, such as 2026.11.2')),
  title: said,
  publisher: v.strictObject({ name: text, contact: v.optional(text) }),
  holdsFor: v.optional(v.strictObject({ accounts: v.optional(v.array(accountKind)), nations: v.optional(v.array(nation)) })),
  reviewBy: day,
  lists: v.optional(v.record(id, v.pipe(v.array(term), v.maxLength(20_000)))),
  rules: v.optional(v.array(rule)),
  tips: v.optional(v.array(tip)),
  changes: v.optional(v.array(v.strictObject({ rule: id, severity: v.optional(severity), silenced: v.optional(v.boolean()) }))),
  checklists: v.optional(v.array(checklist)),
  periods: v.optional(v.array(period)),
  directory: v.optional(
    v.strictObject({
      checked: day,
      accounts: v.optional(v.array(v.strictObject({ platform, handle: text, kind: accountKind, nation, name: text }))),
      retired: v.optional(
        v.array(
          v.strictObject({
            host: v.pipe(v.string(), v.regex(/^(?:\*\.)?[a-z0-9.-]+$/, 'must be a host name, or *. and a host name for everything under it')),
            movedTo: v.optional(v.pipe(v.string(), v.url())),
          }),
        ),
      ),
    }),
  ),
  courses: v.optional(v.array(course)),
  spots: v.optional(
    v.strictObject({
      disable: v.optional(v.pipe(v.array(id), v.maxLength(50))),
      composers: v.optional(v.record(id, v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.minLength(1), v.maxLength(20)))),
    }),
  ),
  approvers: v.optional(v.array(v.strictObject({ name: text, key: publicKey, stages: v.optional(v.array(id)) }))),
});
