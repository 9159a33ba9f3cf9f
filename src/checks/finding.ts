import type { ConcernId } from '../guidance/concerns';
import type { Said, Severity } from '../shared/words';

/** Offsets into the draft's text, in UTF-16 units, end excluded. `null` where no words show it (a missing description). */
export type Span = [start: number, end: number] | null;

/** A rule that fired. */
export interface Finding {
  concern: ConcernId;
  rule: string;
  severity: Severity;
  span: Span;
  /** All spans that show it, the first of which is `span`; at most eight. */
  spans: [number, number][];
  say: Said;
  tip: string;
  /** The whole draft with this mended, where a correction exists. */
  corrected?: string | undefined;
}
