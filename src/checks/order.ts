import type { Rule } from '../guidance/pack';
import { SEVERITIES, type Severity } from '../shared/words';
import type { Finding } from './finding';
import type { CharSpan } from './subject';

/** A rule that fired. */
export interface Candidate {
  rule: Rule;
  /** The ordinal of the pack it comes from: later packs know the place better. */
  layer: number;
  severity: Severity;
  spans: readonly CharSpan[];
}

const MOST_SPANS = 8;

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
const shownWords = ({ spans }: Candidate): number => spans.reduce((total, [start, end]) => total + end - start, 0);

/** Of the rules that raise one concern, the one to speak: of the latest pack, then the gravest, then the most exact, then the one that can show words, then the one that shows most. */
export function mostSpecific<Each extends Candidate>(candidates: readonly Each[]): Each[] {
  const best = new Map<string, Each>();
  for (const candidate of candidates) {
    const other = best.get(candidate.rule.concern);
    if (!other || compare(candidate, other) < 0) best.set(candidate.rule.concern, candidate);
  }
  return [...best.values()];
}

/** What is recognised for certain (a number whose check digits hold) speaks before what a rule reads, and that before what was only learned. */
function exactness({ rule: { when } }: Candidate): number {
  if ('detector' in when) return when.detector === 'likely' ? 2 : 0;
  return 'all' in when && when.all.some((part) => 'detector' in part && part.detector === 'likely') ? 2 : 1;
}

const compare = (a: Candidate, b: Candidate): number =>
  b.layer - a.layer || rank(a.severity) - rank(b.severity) || exactness(a) - exactness(b) || shownWords(b) - shownWords(a) || (a.rule.id < b.rule.id ? -1 : 1);

/** Findings, gravest first and then in the order of the text. */
export function inOrder(candidates: readonly (Candidate & { corrected: string | undefined })[]): Finding[] {
  return candidates
    .map(({ rule, severity, spans, corrected }): Finding => {
      const inText = joined(spans);
      return {
        concern: rule.concern,
        rule: rule.id,
        severity,
        span: inText[0] ?? null,
        spans: inText,
        say: rule.say,
        tip: rule.tip,
        ...(corrected === undefined ? {} : { corrected }),
      };
    })
    .sort((a, b) => rank(a.severity) - rank(b.severity) || (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1) || (a.concern < b.concern ? -1 : 1));
}

/** In the order of the text, each word once. */
function joined(spans: readonly CharSpan[]): CharSpan[] {
  const result: CharSpan[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result.slice(0, MOST_SPANS);
}
