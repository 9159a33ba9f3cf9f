import type { CharSpan } from '../subject';

/** The text with each span replaced. Spans must not overlap and come in the order of the text. */
export function replaceSpans(text: string, spans: readonly CharSpan[], replace: (old: string, span: CharSpan) => string): string {
  let result = '';
  let from = 0;
  for (const span of spans) {
    result += text.slice(from, span[0]) + replace(text.slice(span[0], span[1]), span);
    from = span[1];
  }
  return result + text.slice(from);
}
