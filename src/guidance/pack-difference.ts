import type { Said, Severity } from '../shared/words';
import { CONCERNS } from './concerns';
import { rulesInForce } from './in-force';
import type { Pack, Rule } from './pack';

export const CHANGED_KINDS = [
  'rule',
  'tip',
  'list',
  'checklist',
  'period',
  'course',
  'approver',
  'account',
  'retired',
  'adapter-off',
  'adapter-marks',
] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

/** One thing that would be different once a pack is in force. */
export interface Change {
  kind: ChangedKind;
  id: string;
  /** What people know it by; a list or a host is known by its id alone. */
  name: Said | undefined;
  /** `silenced` and `severity` are of rules alone. */
  what: 'added' | 'removed' | 'changed' | 'silenced' | 'severity';
  /** Fields that differ, where it was changed. */
  fields: string[];
  severity?: { before: Severity; after: Severity } | undefined;
  /** Terms that come and go, where it is a list. */
  terms?: { added: string[]; removed: string[] } | undefined;
}

interface Thing {
  name: Said | undefined;
  value: object;
}
type Things = Map<string, Thing>;

const severityOf = (rule: Rule): Severity => rule.severity ?? CONCERNS[rule.concern].severity;

/** Everything that holds under these packs, by kind and by what it is known by. A later pack's thing stands in for an earlier one's. */
function inForce(packs: readonly Pack[]): Record<ChangedKind, Things> {
  const things = <Each extends object>(
    read: (pack: Pack) => readonly Each[] | undefined,
    id: (one: Each) => string,
    name: (one: Each) => Said | undefined,
  ): Things => new Map(packs.flatMap((pack) => read(pack) ?? []).map((one) => [id(one), { name: name(one), value: one }]));
  const lists = new Map<string, string[]>();
  for (const pack of packs) for (const [name, terms] of Object.entries(pack.lists ?? {})) lists.set(name, [...(lists.get(name) ?? []), ...terms]);
  return {
    rule: new Map(rulesInForce(packs).map(({ rule }) => [rule.id, { name: rule.say, value: { ...rule, severity: severityOf(rule) } }])),
    tip: things(
      (pack) => pack.tips,
      ({ id }) => id,
      ({ title }) => title,
    ),
    list: new Map([...lists].map(([name, terms]) => [name, { name: undefined, value: terms }])),
    checklist: things(
      (pack) => pack.checklists,
      ({ id }) => id,
      ({ title }) => title,
    ),
    period: things(
      (pack) => pack.periods,
      ({ id }) => id,
      ({ title }) => title,
    ),
    course: things(
      (pack) => pack.courses,
      ({ id }) => id,
      ({ title }) => title,
    ),
    approver: things(
      (pack) => pack.approvers,
      ({ key }) => key.x,
      ({ name }) => ({ en: name }),
    ),
    account: things(
      (pack) => pack.directory?.accounts,
      ({ platform, handle }) => `${platform}/${handle.toLowerCase()}`,
      ({ name }) => ({ en: name }),
    ),
    retired: things(
      (pack) => pack.directory?.retired,
      ({ host }) => host,
      () => undefined,
    ),
    'adapter-off': things(
      (pack) => pack.spots?.disable?.map((id) => ({ id })),
      ({ id }) => id,
      () => undefined,
    ),
    'adapter-marks': things(
      (pack) => Object.entries(pack.spots?.composers ?? {}).map(([id, marks]) => ({ id, marks })),
      ({ id }) => id,
      () => undefined,
    ),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function fieldsThatDiffer(before: object, after: object): string[] {
  const one = before as Record<string, unknown>;
  const other = after as Record<string, unknown>;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !same(one[field], other[field]));
}

function change(kind: ChangedKind, id: string, before: Thing | undefined, after: Thing | undefined, silenced: ReadonlySet<string>): Change | undefined {
  const name = (after ?? before)?.name;
  if (!before) return { kind, id, name, what: 'added', fields: [] };
  if (!after) return { kind, id, name, what: kind === 'rule' && silenced.has(id) ? 'silenced' : 'removed', fields: [] };
  if (same(before.value, after.value)) return undefined;
  if (kind === 'list') {
    const [was, is] = [new Set(before.value as string[]), new Set(after.value as string[])];
    const terms = { added: [...is].filter((term) => !was.has(term)), removed: [...was].filter((term) => !is.has(term)) };
    return terms.added.length + terms.removed.length === 0 ? undefined : { kind, id, name, what: 'changed', fields: [], terms };
  }
  const fields = fieldsThatDiffer(before.value, after.value);
  const severity = fields.includes('severity')
    ? { before: (before.value as Rule).severity as Severity, after: (after.value as Rule).severity as Severity }
    : undefined;
  return { kind, id, name, what: severity && fields.length === 1 ? 'severity' : 'changed', fields: fields.filter((field) => field !== 'severity'), severity };
}

/** What would be different, for everyone the packs hold for, if the packs in force were these instead of those. In the order of `CHANGED_KINDS`. */
export function packDifference(before: readonly Pack[], after: readonly Pack[]): Change[] {
  const [was, is] = [inForce(before), inForce(after)];
  const silenced = new Set(after.flatMap((pack) => pack.changes ?? []).flatMap(({ rule, silenced: silent }) => (silent ? [rule] : [])));
  return CHANGED_KINDS.flatMap((kind) =>
    [...new Set([...was[kind].keys(), ...is[kind].keys()])].flatMap((id) => change(kind, id, was[kind].get(id), is[kind].get(id), silenced) ?? []),
  );
}
