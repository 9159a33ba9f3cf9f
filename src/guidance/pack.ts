import type { Draft } from '../shared/draft';
import type { PublicKey } from '../shared/signing/public-key';
import type { AccountKind, Area, Gap, Nation, Platform, Said, Severity } from '../shared/words';
import type { ConcernId } from './concerns';

/** A guidance pack: pure data, never code. `schema.ts` checks that an unknown value has this shape. */
export interface Pack {
  format: 1;
  id: string;
  /** Rises with every change: `2026.11.2`. */
  version: string;
  title: Said;
  publisher: { name: string; contact?: string | undefined };
  /** Whom the pack holds for. Absent lists mean everyone. */
  holdsFor?: { accounts?: AccountKind[] | undefined; nations?: Nation[] | undefined } | undefined;
  /** `YYYY-MM-DD`: after this day the pack is shown as stale; it keeps working. */
  reviewBy: string;
  /** Term lists that conditions name with `@`. A list may include others by `@name`. */
  lists?: Record<string, string[]> | undefined;
  rules?: Rule[] | undefined;
  tips?: Tip[] | undefined;
  /** Changes to rules of the packs below this one. */
  changes?: RuleChange[] | undefined;
  checklists?: Checklist[] | undefined;
  periods?: Period[] | undefined;
  directory?: Directory | undefined;
  courses?: Course[] | undefined;
  approvers?: Approver[] | undefined;
  spots?: SpotsInPack | undefined;
}

/** Mends, or leaves off, adapters of platforms that have changed their pages. By the adapter's id; hosts cannot be added. */
export interface SpotsInPack {
  disable?: string[] | undefined;
  /** CSS selectors of the boxes that people write in, in place of the adapter's own. */
  composers?: Record<string, string[]> | undefined;
}

/** When to raise a concern, and what to say. */
export interface Rule {
  id: string;
  concern: ConcernId;
  /** Where absent, the concern's own severity holds. */
  severity?: Severity | undefined;
  tip: string;
  when: Condition;
  /** What the coach says, in a sentence: "This names a political party." */
  say: Said;
  /** Names the correction that mends the text (`checks/corrections`), where there is one. */
  fix?: string | undefined;
  examples: { fires: Example[]; silent: Example[] };
}

/** What a pack does to a rule of a pack below it: another severity, or silence. */
export interface RuleChange {
  rule: string;
  severity?: Severity | undefined;
  silenced?: boolean | undefined;
}

/** A draft that shows a rule at work. A plain string is a draft with that text. */
export type Example = string | (Draft & { context?: ExampleContext | undefined });

export interface ExampleContext {
  platform?: Platform | undefined;
  account?: { kind: AccountKind; nation: Nation } | undefined;
  at?: string | undefined;
}

/** Documented in `checks/conditions.md`. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | TermsCondition
  | { near: (string | string[])[]; within: number }
  | { sentence: Condition[] }
  | { clause: Condition[] }
  | { reply: Condition }
  | { alt: Condition }
  | { pattern: string }
  | { detector: string; concern?: ConcernId | undefined; above?: number | undefined }
  | { context: ContextCondition }
  | { during: string };

export interface TermsCondition {
  terms: string | string[];
  /** Look-alikes: a hit inside or across one of these does not count. */
  unless?: string | string[] | undefined;
  /** How many different hits it takes; 1 where absent. */
  count?: number | undefined;
}

export interface ContextCondition {
  platform?: Platform[] | undefined;
  account?: AccountKind[] | undefined;
  nation?: Nation[] | undefined;
  reply?: boolean | undefined;
  media?: boolean | undefined;
}

export interface Tip {
  id: string;
  title: Said;
  body: Said;
  /** A short post that gets it wrong, and the same put right. */
  example?: { before: string; after: string } | undefined;
  area: Area;
  gap: Gap;
  audience: AccountKind[];
  platforms?: Platform[] | undefined;
  concerns?: ConcernId[] | undefined;
  /** `verified` says whether somebody read the document itself on the day it was `checked` (`YYYY-MM-DD`). */
  source: { title: string; publisher: string; url: string; checked: string; verified: boolean };
  question: Question;
}

/** One question per tip; exactly one answer is right, and every answer says why. */
export interface Question {
  ask: Said;
  answers: { text: Said; right: boolean; because: Said }[];
}

/** What must be confirmed before a post goes out, and, where `needed` is given, who must clear it. */
export interface Checklist {
  id: string;
  title: Said;
  items: ChecklistItem[];
  /** When a post needs clearing. Absent: the list is the writer's own, and nobody need be asked. */
  needed?: ClearanceNeed | undefined;
  /** Who clears, in this order; each confirms items of their own. */
  stages?: Stage[] | undefined;
  /** How long an answer holds; 24 hours where absent. */
  validForHours?: number | undefined;
}

export interface ChecklistItem {
  id: string;
  text: Said;
  tip?: string | undefined;
}

/** All fields that are given must fit; an empty object fits every post. */
export interface ClearanceNeed {
  accounts?: AccountKind[] | undefined;
  platforms?: Platform[] | undefined;
  /** One of these areas is what the findings are about. */
  areas?: Area[] | undefined;
  /** A finding of one of these concerns, or at least this severe. */
  concerns?: ConcernId[] | undefined;
  severity?: Severity | undefined;
  periods?: Period['kind'][] | undefined;
}

/** One who clears: a policy lead, an analyst, a press officer, the head of news, a private office. */
export interface Stage {
  id: string;
  role: Said;
  items: ChecklistItem[];
}

/** Tips to learn in this order. */
export interface Course {
  id: string;
  title: Said;
  tips: string[];
  /** The day (`YYYY-MM-DD`) by which it should be done. */
  due?: string | undefined;
  /** The share of questions (0 to 1) to be answered rightly at the first go; 0 where absent. */
  passMark?: number | undefined;
}

/** A key whose answers clear posts for readers of this pack. */
export interface Approver {
  name: string;
  key: PublicKey;
  /** Ids of the stages that this key may answer; all of them where absent. */
  stages?: string[] | undefined;
}

/** Dates in which other rules hold. `from` and `until` are days (`YYYY-MM-DD`), both included, in UK time. */
export interface Period {
  id: string;
  kind: 'pre-election' | 'mourning';
  title: Said;
  from: string;
  until: string;
  accounts: AccountKind[];
  nations: Nation[];
  /** `certain` dates happened or are fixed by law; `expected` ones could still move, and the screen says so. */
  status: 'certain' | 'expected';
}

/** What the pack knows of accounts and sites, with the day (`YYYY-MM-DD`) on which that was checked. */
export interface Directory {
  checked: string;
  accounts?: { platform: Platform; handle: string; kind: AccountKind; nation: Nation; name: string }[] | undefined;
  retired?: { host: string; movedTo?: string | undefined }[] | undefined;
}
