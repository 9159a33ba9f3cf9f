import type { Platform } from './words';

/** What became of a finding; `practised` where a post that could have raised it did not. Ids and times only; the text it was about is never kept. */
export interface Outcome {
  kind: 'shown' | 'followed' | 'dismissed' | 'posted-anyway' | 'practised';
  rule: string;
  tip: string;
  /** Made up afresh for each draft; says only which outcomes belong together. */
  draft: string;
  platform: Platform;
  /** Milliseconds since 1970. */
  at: number;
}
