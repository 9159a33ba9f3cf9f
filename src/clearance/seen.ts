import type { ClearanceState } from './states';
import type { Subject } from './subject';

/** What a page hears of the clearance of its draft. It asks with hashes, and hears of that one post alone. */
export type ClearanceSeen =
  | { is: 'none' }
  | { is: 'waiting'; request: string; at: number }
  | { is: 'cleared'; request: string; by: string[]; until: number; conditions: string[]; signed: boolean }
  | { is: 'changed'; request: string; by: string[]; until: number; cleared: Subject }
  | { is: 'changes'; request: string; by: string; reason: string | undefined; suggestion: string | undefined }
  | { is: 'refused'; request: string; by: string; reason: string | undefined }
  | { is: 'expired'; request: string; until: number };

export const NONE: ClearanceSeen = { is: 'none' };

/** A state in the words that a page hears. A post that went out, or whose request was taken back, has nothing to say to the next one. */
export function seenAs(request: string, asked: number, state: ClearanceState): ClearanceSeen {
  switch (state.is) {
    case 'waiting':
      return { is: 'waiting', request, at: asked };
    case 'cleared':
      return { is: 'cleared', request, by: state.by, until: state.until, conditions: state.conditions, signed: state.signed };
    case 'changes':
      return { is: 'changes', request, by: state.by, reason: state.reason, suggestion: state.suggestion };
    case 'refused':
      return { is: 'refused', request, by: state.by, reason: state.reason };
    case 'expired':
      return { is: 'expired', request, until: state.until };
    default:
      return NONE;
  }
}
