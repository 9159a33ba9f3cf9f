import type { Said, Severity } from '../shared/words';
import { CONCERNS } from './concerns';
import type { Pack } from './pack';

/** Where a pack comes from, from the lowest layer to the highest. */
export const LAYERS = ['built-in', 'subscribed', 'department', 'own'] as const;
export type Layer = (typeof LAYERS)[number];

/** A pack in force and where it comes from. */
export interface LayeredPack {
  pack: Pack;
  layer: Layer;
}

/** The packs that one with this id lies on, or would lie on if it came now as a subscribed one. The person's own settings lie on everything. */
export function packsBelow(packs: readonly LayeredPack[], id: string): Pack[] {
  const at = packs.findIndex(({ pack }) => pack.id === id);
  const below = at >= 0 ? packs.slice(0, at) : packs.filter(({ layer }) => layer === 'built-in' || layer === 'subscribed');
  return below.map(({ pack }) => pack);
}

/** The packs as they would be in force with this one among them: in the place of its older version, or on the subscribed ones. */
export function withPack(packs: readonly LayeredPack[], pack: Pack): Pack[] {
  const at = packs.findIndex((each) => each.pack.id === pack.id);
  if (at >= 0) return packs.map((each, n) => (n === at ? pack : each.pack));
  const below = packsBelow(packs, pack.id);
  return [...below, pack, ...packs.map((each) => each.pack).filter((each) => !below.includes(each))];
}

/** What one pack does to a rule or a tip. */
export interface LayerStep {
  pack: Pack;
  layer: Layer;
  does: 'says' | 'replaces' | 'severity' | 'silences';
  severity?: Severity | undefined;
}

/** A rule or a tip, and every pack that has a say in it, the lowest first. The last that says or replaces is the one that speaks. */
export interface Layered {
  kind: 'rule' | 'tip';
  id: string;
  name: Said;
  steps: LayerStep[];
  silenced: boolean;
}

/** Every rule and tip of the packs with its history through the layers. `silenced`: rules that the person switched off. */
export function layersOf(packs: readonly LayeredPack[], silenced: ReadonlySet<string> = new Set()): Layered[] {
  const rules = new Map<string, Layered>();
  const tips = new Map<string, Layered>();
  const step = (all: Map<string, Layered>, kind: Layered['kind'], id: string, name: Said, by: Omit<LayerStep, 'does'>): void => {
    const known = all.get(id);
    const steps = [...(known?.steps ?? []), { ...by, does: known ? ('replaces' as const) : ('says' as const) }];
    all.set(id, { kind, id, name, steps, silenced: false });
  };
  for (const by of packs) {
    for (const tip of by.pack.tips ?? []) step(tips, 'tip', tip.id, tip.title, by);
    for (const rule of by.pack.rules ?? []) step(rules, 'rule', rule.id, rule.say, { ...by, severity: rule.severity ?? CONCERNS[rule.concern].severity });
    for (const change of by.pack.changes ?? []) {
      const known = rules.get(change.rule);
      if (!known || known.silenced) continue;
      const does = change.silenced ? ('silences' as const) : ('severity' as const);
      rules.set(change.rule, { ...known, silenced: change.silenced === true, steps: [...known.steps, { ...by, does, severity: change.severity }] });
    }
  }
  for (const id of silenced) {
    const known = rules.get(id);
    if (known) rules.set(id, { ...known, silenced: true });
  }
  return [...rules.values(), ...tips.values()];
}

/** Those whose words or id hold every word of the query; all of them for an empty one. */
export function searchLayers(all: readonly Layered[], query: string): Layered[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ id, name }) => {
    const whole = `${id} ${name.en} ${name.cy ?? ''}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}
