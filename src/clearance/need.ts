import type { Finding } from '../checks/finding';
import { CONCERNS } from '../guidance/concerns';
import { periodsInForce } from '../guidance/in-force';
import type { Checklist, ClearanceNeed, Pack, Stage } from '../guidance/pack';
import type { Context } from '../shared/draft';
import { SEVERITIES } from '../shared/words';

/** What a finding says of the risk. */
export type RiskOf = Pick<Finding, 'concern' | 'severity'>;

/** Who must clear a draft, in which order, and for how long that holds. */
export interface Need {
  checklists: string[];
  stages: Stage[];
  validForHours: number;
}

const DEFAULT_HOURS = 24;

/** The checklists that can call for a clearance; a later pack's stands in for an earlier one with the same id. */
export const clearingLists = (packs: readonly Pack[]): Checklist[] => [
  ...new Map(
    packs
      .flatMap((pack) => pack.checklists ?? [])
      .filter(({ needed }) => needed)
      .map((list) => [list.id, list]),
  ).values(),
];

/** Risk decides: only what a checklist names needs clearing, and `undefined` says that this draft does not. `packs` are those that hold for the account. */
export function clearanceNeeded(packs: readonly Pack[], findings: readonly RiskOf[], context: Context): Need | undefined {
  const periods = new Set(periodsInForce(packs, context).map(({ kind }) => kind));
  return needOf(clearingLists(packs).filter(({ needed }) => needed && fits(needed, findings, context, periods)));
}

/** What some checklists call for together; `undefined` where there are none. */
export function needOf(lists: readonly Checklist[]): Need | undefined {
  if (lists.length === 0) return undefined;
  return {
    checklists: lists.map(({ id }) => id),
    stages: lists.reduce<Stage[]>((stages, list) => joined(stages, stagesOf(list)), []),
    validForHours: Math.min(...lists.map(({ validForHours }) => validForHours ?? DEFAULT_HOURS)),
  };
}

function fits(need: ClearanceNeed, findings: readonly RiskOf[], { account, platform }: Context, periods: ReadonlySet<string>): boolean {
  if (need.accounts && !(account && need.accounts.includes(account.kind))) return false;
  if (need.platforms && !(platform && need.platforms.includes(platform))) return false;
  if (need.periods && !need.periods.some((kind) => periods.has(kind))) return false;
  if (!need.areas && !need.concerns && !need.severity) return true;
  return findings.some(({ concern, severity }) => {
    const { area } = CONCERNS[concern];
    if (need.areas && area !== 'all' && !need.areas.includes(area)) return false;
    if (need.concerns && !need.concerns.includes(concern)) return false;
    return !need.severity || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(need.severity);
  });
}

/** A list that names no stages is for the press office as a whole. */
const stagesOf = ({ stages, items }: Checklist): Stage[] =>
  stages && stages.length > 0 ? stages : [{ id: 'press-officer', role: { en: 'Press officer', cy: 'Swyddog y wasg' }, items }];

/** Two orders of stages made one: what both have stands once with the items of both, what is new comes where its own list has it. */
function joined(stages: readonly Stage[], more: readonly Stage[]): Stage[] {
  const all = [...stages];
  let after = -1;
  for (const stage of more) {
    const at = all.findIndex(({ id }) => id === stage.id);
    const there = all[at];
    if (there) {
      const known = new Set(there.items.map(({ id }) => id));
      all[at] = { ...there, items: [...there.items, ...stage.items.filter(({ id }) => !known.has(id))] };
      after = at;
    } else {
      after += 1;
      all.splice(after, 0, stage);
    }
  }
  return all;
}

/** Who is asked where no checklist calls for it and somebody would rather ask: the press office, for a day. */
export const PRESS_OFFICE_ALONE: Need = { checklists: [], stages: stagesOf({ id: '', title: { en: '' }, items: [] }), validForHours: DEFAULT_HOURS };

/** The items that a stage of a request must confirm, by one's own packs. */
export function itemsFor(packs: readonly Pack[], checklists: readonly string[], stage: string): Stage['items'] {
  const need = needOf(clearingLists(packs).filter(({ id }) => checklists.includes(id)));
  return need?.stages.find(({ id }) => id === stage)?.items ?? [];
}
