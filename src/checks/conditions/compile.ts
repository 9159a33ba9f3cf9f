import type { Condition, TermsCondition } from '../../guidance/pack';
import { DETECTORS } from '../detectors/registry';
import type { CharSpan, Subject } from '../subject';
import type { Hit } from '../terms/match-phrase';
import type { TermIndex } from '../terms/term-index';
import type { Range, Reading } from '../text/reading';
import { holdsIn } from './context';
import { spanOf, telling } from './marks';
import { termKey } from './term-lists';

/** The part of a text that a condition is asked about. */
export interface View {
  reading: Reading;
  range: Range;
}

/** Spans that show the condition, perhaps none of them; undefined where it does not hold. */
export type Evaluate = (subject: Subject, view: View) => CharSpan[] | undefined;

export interface Compiled {
  evaluate: Evaluate;
  /** Lists one of which must be hit in the draft's text, or the condition cannot hold. Undefined: it must always be asked. */
  anchors: readonly number[] | undefined;
}

const MOST_SPANS = 8;
const NOTHING: CharSpan[] = [];

const overlaps = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;
const wholeText = (reading: Reading): View => ({ reading, range: { from: 0, to: reading.words.length } });

function within(hits: readonly Hit[], range: Range, reading: Reading): readonly Hit[] {
  if (range.from === 0 && range.to === reading.words.length) return hits;
  return hits.filter((hit) => hit.from >= range.from && hit.to <= range.to);
}

function hitsOf(index: TermIndex, condition: TermsCondition): { list: number; find: (view: View) => Hit[] } {
  const list = index.id(termKey(condition.terms));
  const unless = condition.unless === undefined ? -1 : index.id(termKey(condition.unless));
  return {
    list,
    find({ reading, range }) {
      const hits = within(reading.hits.of(list), range, reading);
      if (hits.length === 0) return [];
      const lookAlikes = unless < 0 ? [] : reading.hits.of(unless);
      return hits.filter((hit) => !lookAlikes.some((other) => overlaps(hit, other)));
    },
  };
}

function compileTerms(condition: TermsCondition, index: TermIndex): Compiled {
  const { list, find } = hitsOf(index, condition);
  const count = condition.count ?? 1;
  return {
    anchors: [list],
    evaluate(_, view) {
      const hits = find(view);
      const apart = count > 1 ? new Set(hits.map((hit) => hit.from)).size : hits.length;
      return apart >= count ? hits.slice(0, MOST_SPANS).map((hit) => spanOf(view.reading, hit)) : undefined;
    },
  };
}

/** One hit of each list, all within so many words; the first list's hits lead. */
function compileNear(groups: readonly (string | string[])[], reach: number, index: TermIndex): Compiled {
  const finders = groups.map((terms) => hitsOf(index, { terms }));
  return {
    anchors: finders[0] ? [finders[0].list] : undefined,
    evaluate(_, view) {
      const [first, ...others] = finders.map(({ find }) => find(view));
      for (const hit of first ?? []) {
        const chosen = [hit];
        for (const hits of others) {
          const close = hits.find((other) => !chosen.some((taken) => overlaps(taken, other)) && Math.max(other.from - hit.to, hit.from - other.to) <= reach);
          if (close) chosen.push(close);
        }
        if (chosen.length !== finders.length) continue;
        return telling(
          view.reading,
          chosen.map((each) => spanOf(view.reading, each)),
        );
      }
      return undefined;
    },
  };
}

function evaluateAll(parts: readonly Compiled[], subject: Subject, view: View): CharSpan[] | undefined {
  let spans = NOTHING;
  for (const part of parts) {
    const found = part.evaluate(subject, view);
    if (found === undefined) return undefined;
    if (found.length > 0) spans = [...spans, ...found];
  }
  return telling(view.reading, spans);
}

/** The tightest set of lists without which none of these parts can all hold. */
function anchorsOfAll(parts: readonly Compiled[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  for (const { anchors } of parts) if (anchors && (best === undefined || anchors.length < best.length)) best = anchors;
  return best;
}

function compileTogether(parts: readonly Compiled[], ranges: (reading: Reading) => readonly Range[]): Compiled {
  const anchors = anchorsOfAll(parts);
  return {
    anchors,
    evaluate(subject, { reading, range }) {
      let spans: CharSpan[] | undefined;
      for (const part of ranges(reading)) {
        if (part.from < range.from || part.to > range.to) continue;
        const found = evaluateAll(parts, subject, { reading, range: part });
        if (found) spans = [...(spans ?? []), ...found];
        if (spans && spans.length >= MOST_SPANS) break;
      }
      return spans;
    },
  };
}

/** Makes a condition ready to be asked many times. Unknown detectors and lists never hold (`read-pack` refuses them with a sentence). */
export function compileCondition(condition: Condition, index: TermIndex): Compiled {
  const each = (conditions: Condition[]): Compiled[] => conditions.map((part) => compileCondition(part, index));
  if ('terms' in condition) return compileTerms(condition, index);
  if ('near' in condition) return compileNear(condition.near, condition.within, index);
  if ('sentence' in condition) return compileTogether(each(condition.sentence), (reading) => reading.sentenceRanges);
  if ('clause' in condition) return compileTogether(each(condition.clause), (reading) => reading.clauseRanges);
  if ('all' in condition) {
    const parts = each(condition.all);
    return { anchors: anchorsOfAll(parts), evaluate: (subject, view) => evaluateAll(parts, subject, view) };
  }
  if ('any' in condition) {
    const parts = each(condition.any);
    const known = parts.every(({ anchors }) => anchors !== undefined);
    return {
      anchors: known ? parts.flatMap(({ anchors }) => anchors ?? []) : undefined,
      evaluate(subject, view) {
        let spans: CharSpan[] | undefined;
        for (const part of parts) {
          const found = part.evaluate(subject, view);
          if (found) spans = spans ? [...spans, ...found] : found;
        }
        return spans;
      },
    };
  }
  if ('not' in condition) {
    const part = compileCondition(condition.not, index);
    return { anchors: undefined, evaluate: (subject, view) => (part.evaluate(subject, view) ? undefined : NOTHING) };
  }
  if ('reply' in condition || 'alt' in condition) {
    const part = compileCondition('reply' in condition ? condition.reply : condition.alt, index);
    const which = 'reply' in condition ? 'reply' : 'alt';
    return {
      anchors: undefined,
      evaluate(subject) {
        const reading = subject[which]();
        return reading && part.evaluate(subject, wholeText(reading)) ? NOTHING : undefined;
      },
    };
  }
  if ('pattern' in condition) {
    return {
      anchors: undefined,
      evaluate(subject, { reading }) {
        const found = subject.patterns?.find(condition.pattern, reading.text) ?? NOTHING;
        return found.length > 0 ? found : undefined;
      },
    };
  }
  if ('detector' in condition) {
    const { detector: name, ...options } = condition;
    const detector = DETECTORS[name];
    const key = JSON.stringify([name, options]);
    return {
      anchors: undefined,
      evaluate(subject, { reading, range }) {
        if (!detector) return undefined;
        const memoKey = reading === subject.main ? key : `${reading === subject.alt() ? 'alt' : 'reply'} ${key}`;
        let found = subject.memo.get(memoKey);
        if (found === undefined && !subject.memo.has(memoKey)) {
          found = detector.find(subject, reading, options);
          subject.memo.set(memoKey, found);
        }
        if (found === undefined || found.length === 0 || (range.from === 0 && range.to === reading.words.length)) return found;
        const start = reading.words[range.from]?.start ?? 0;
        const end = reading.words[range.to - 1]?.end ?? 0;
        const inside = found.filter(([from, to]) => from >= start && to <= end + 1);
        return inside.length > 0 ? inside : undefined;
      },
    };
  }
  if ('during' in condition) {
    return { anchors: undefined, evaluate: (subject) => (subject.periods().some((period) => period.kind === condition.during) ? NOTHING : undefined) };
  }
  return { anchors: undefined, evaluate: (subject) => (holdsIn(condition.context, subject) ? NOTHING : undefined) };
}
