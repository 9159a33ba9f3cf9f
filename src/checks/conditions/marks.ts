import { isFunctionWord, isLinkingWord } from '../model/function-words';
import type { CharSpan } from '../subject';
import type { Hit } from '../terms/match-phrase';
import type { Reading } from '../text/reading';

const GREETINGS = new Set(['hi', 'hello', 'hey', 'hiya', 'dear', 'ah', 'ok']);

/** Where a hit stands, without a greeting before it or linking words at its end: a mark ends at the last word that says something. */
export function spanOf(reading: Reading, { from: first, to }: Hit): CharSpan {
  let from = first;
  let end = to;
  while (from < end - 1 && GREETINGS.has(reading.words[from]?.lower ?? '')) from += 1;
  while (end - 1 > from && isLinkingWord(reading.words[end - 1]?.lower ?? '')) end -= 1;
  return [reading.words[from]?.start ?? 0, reading.words[end - 1]?.end ?? 0];
}

const saysSomething = (reading: Reading, [start, end]: CharSpan): boolean =>
  reading.text
    .slice(start, end)
    .split(/[\s,.:;!?]+/u)
    .some((word) => word !== '' && !isFunctionWord(word));

/** Of what shows a condition, the spans that say something; all of them where none does. */
export function telling(reading: Reading, spans: CharSpan[]): CharSpan[] {
  if (spans.length < 2) return spans;
  const best = spans.filter((span) => saysSomething(reading, span));
  return best.length > 0 ? best : spans;
}
