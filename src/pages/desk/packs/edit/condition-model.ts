import type { Condition } from '../../../../guidance/pack';
import type { Language } from '../../../../shared/words';
import type { ConditionKind } from '../../../../ui/words/conditions';

/** What the form of a condition is given. */
export interface ConditionProps {
  id: string;
  condition: Condition;
  language: Language;
  /** `typed` where it was a letter in a field. */
  onChange(condition: Condition, typed?: boolean): void;
}

export type Mode = 'all' | 'any' | 'none';

export interface Group {
  mode: Mode;
  parts: Condition[];
}

/** Every condition as a group of conditions: one that is none is a group of itself. */
export function groupOf(condition: Condition): Group {
  if ('all' in condition) return { mode: 'all', parts: condition.all };
  if ('any' in condition) return { mode: 'any', parts: condition.any };
  if ('not' in condition) return { mode: 'none', parts: 'any' in condition.not ? condition.not.any : [condition.not] };
  return { mode: 'all', parts: [condition] };
}

/** The condition that a group stands for, as short as it can be said. */
export function conditionOf({ mode, parts }: Group): Condition {
  const [only] = parts;
  if (mode === 'none') return { not: parts.length === 1 && only ? only : { any: parts } };
  if (mode === 'any') return { any: parts };
  return parts.length === 1 && only ? only : { all: parts };
}

export const isGroup = (condition: Condition): boolean => 'all' in condition || 'any' in condition || 'not' in condition;

const KINDS = ['terms', 'near', 'sentence', 'clause', 'reply', 'alt', 'context', 'during', 'detector'] as const;

/** Which sentence a condition is said in; `json` where there is none for it. */
export function kindOf(condition: Condition): ConditionKind {
  if (isGroup(condition)) return 'group';
  return KINDS.find((kind) => kind in condition) ?? 'json';
}

/** A condition to begin with. */
export function freshCondition(kind: ConditionKind): Condition {
  switch (kind) {
    case 'near':
      return { near: [[], []], within: 5 };
    case 'sentence':
      return { sentence: [{ terms: [] }] };
    case 'clause':
      return { clause: [{ terms: [] }] };
    case 'reply':
      return { reply: { terms: [] } };
    case 'alt':
      return { alt: { terms: [] } };
    case 'context':
      return { context: { account: ['central'] } };
    case 'during':
      return { during: 'pre-election' };
    case 'detector':
      return { detector: 'link' };
    case 'group':
      return { any: [{ terms: [] }, { terms: [] }] };
    case 'json':
      return { pattern: '' };
    default:
      return { terms: [] };
  }
}

export const asLines = (terms: string | string[] | undefined): string[] => (terms === undefined ? [] : typeof terms === 'string' ? [terms] : terms);
