import type { Finding } from '../checks/finding';
import type { Period, Tip } from '../guidance/pack';
import type { ClearanceReport } from '../messages/protocol';
import type { Account } from '../shared/draft';
import type { Language, Platform } from '../shared/words';

/** A finding with all that the panel says about it. */
export interface ShownFinding {
  finding: Finding;
  /** The words that caused it, with a little of what stands around them; `undefined` where no words did. */
  quote: Quote | undefined;
  tip: Tip | undefined;
  /** The person keeps calling this rule not relevant: offer to switch it off. */
  weary: boolean;
}

export interface Quote {
  before: string;
  words: string;
  after: string;
}

/** All that chip and panel need to draw themselves. */
export interface View {
  findings: ShownFinding[];
  open: boolean;
  platform: Platform;
  account: Account;
  accountKnown: boolean;
  language: Language;
  shortcut: string;
  /** Periods in force for this account now. */
  periods: Period[];
  clearance: ClearanceReport;
  /** What the person last asked to be remembered could not be. */
  notKept: boolean;
}

/** What the person can do in chip and panel. */
export interface Actions {
  toggle(): void;
  close(): void;
  dismiss(finding: Finding): void;
  silence(rule: string): void;
  learn(tip: string): void;
  /** Resolves to whether the page for it could be opened. */
  askForClearance(): Promise<boolean>;
  sayAccount(account: Account): void;
}

const AROUND = 24;

/** The words of a finding with a little on either side, cut at spaces, on one line. */
export function quoteOf(finding: Finding, text: string): Quote | undefined {
  if (!finding.span) return undefined;
  const [start, end] = finding.span;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(start > AROUND ? /^\S*\s/ : '', '');
  const after = text.slice(end, end + AROUND).replace(end + AROUND < text.length ? /\s\S*$/ : '', '');
  const flat = (part: string): string => part.replace(/\s+/g, ' ');
  return {
    before: (start > AROUND ? '…' : '') + flat(before),
    words: flat(text.slice(start, Math.min(end, start + 200))),
    after: end + AROUND < text.length ? `${flat(after).replace(/[.,;:!?]$/, '')}…` : flat(after),
  };
}
