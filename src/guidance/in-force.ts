import type { Account, Context } from '../shared/draft';
import { ukTime } from '../shared/uk-time';
import type { Pack, Period, Rule } from './pack';

/** Does a pack hold for this reader? Where the account is unknown, only packs for everyone do. */
export function holdsFor(pack: Pack, account: Account | undefined): boolean {
  const { accounts, nations } = pack.holdsFor ?? {};
  if (accounts && !(account && accounts.includes(account.kind))) return false;
  return !nations || (account !== undefined && (nations.includes(account.nation) || account.nation === 'uk'));
}

/** Of all packs at hand, those that hold for a reader, in the order in which they lie on one another. */
export const packsFor = (packs: readonly Pack[], account: Account | undefined): Pack[] => packs.filter((pack) => holdsFor(pack, account));

/** A rule as it stands once every pack has had its say. `layer` is the ordinal of the pack that it comes from. */
export interface RuleInForce {
  rule: Rule;
  layer: number;
}

/** The rules of packs that lie on one another: a later rule with the same id takes the earlier one's place, later changes win, silenced rules are gone. */
export function rulesInForce(packs: readonly Pack[], silenced: ReadonlySet<string> = new Set()): RuleInForce[] {
  const rules = new Map<string, RuleInForce>();
  packs.forEach((pack, layer) => {
    for (const rule of pack.rules ?? []) rules.set(rule.id, { rule, layer });
    for (const change of pack.changes ?? []) {
      const changed = rules.get(change.rule);
      if (!changed) continue;
      if (change.silenced) rules.delete(change.rule);
      else if (change.severity) rules.set(change.rule, { layer, rule: { ...changed.rule, severity: change.severity } });
    }
  });
  return [...rules.values()].filter(({ rule }) => !silenced.has(rule.id));
}

/** Periods that cover this account at this moment, UK time. None where either is unknown: a rule that needs the calendar may not guess. */
export function periodsInForce(packs: readonly Pack[], context: Context): Period[] {
  const { account, at } = context;
  const day = at === undefined ? undefined : ukTime(at)?.day;
  if (!account || day === undefined) return [];
  return packs
    .flatMap((pack) => pack.periods ?? [])
    .filter((period) => period.from <= day && day <= period.until && period.accounts.includes(account.kind) && period.nations.includes(account.nation));
}

/** The next period to come for this account, after the moment of the context; of those that begin on one day, the first named. */
export function nextPeriod(packs: readonly Pack[], { account, at }: Context): Period | undefined {
  const day = at === undefined ? undefined : ukTime(at)?.day;
  if (!account || day === undefined) return undefined;
  return packs
    .flatMap((pack) => pack.periods ?? [])
    .filter((period) => period.from > day && period.accounts.includes(account.kind) && period.nations.includes(account.nation))
    .sort((a, b) => a.from.localeCompare(b.from))[0];
}

/** What packs say of platforms' adapters, all together. A later pack's selectors for one take the place of an earlier one's. */
export function spotChanges(packs: readonly Pack[]): { disable: string[]; composers: Record<string, string[]> } {
  const spots = packs.map((pack) => pack.spots ?? {});
  return {
    disable: [...new Set(spots.flatMap(({ disable = [] }) => disable))],
    composers: Object.assign({}, ...spots.map(({ composers }) => composers ?? {})),
  };
}
