import type { Pack, Period } from '../guidance/pack';
import type { Context, Draft } from '../shared/draft';
import type { PatternEngine } from './patterns';
import type { RetiredSites, Subject } from './subject';
import type { TermIndex } from './terms/term-index';
import { type Reading, readText } from './text/reading';

/** The retired sites that packs know, by host. */
export const retiredSites = (packs: readonly Pack[]): RetiredSites =>
  new Map(packs.flatMap((pack) => pack.directory?.retired ?? []).map((site) => [site.host, site]));

/** No more is read of what stands beside the draft, in UTF-16 units. */
const MOST_BESIDE = 5000;

/** A draft ready to be asked about. Everything but the text itself is read only when somebody asks. */
export function makeSubject(
  draft: Draft,
  context: Context,
  index: TermIndex,
  directory: RetiredSites,
  patterns: PatternEngine | undefined,
  find: () => readonly Period[],
): Subject {
  const lazily = <Value>(make: () => Value): (() => Value) => {
    let made: { value: Value } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const optional = (text: string | undefined): Reading | undefined =>
    text === undefined || text.trim() === '' ? undefined : readText(text.slice(0, MOST_BESIDE), index);
  return {
    draft,
    context,
    directory,
    patterns,
    main: readText(draft.text, index),
    reply: lazily(() => optional(draft.replyTo?.text)),
    alt: lazily(() => optional(draft.media?.map(({ alt }) => alt ?? '').join('\n'))),
    periods: lazily(find),
    listsHit: (reading) => index.namedHits(reading.hits),
    listed: (list, reading) => reading.hits.of(index.id(list)),
    memo: new Map(),
  };
}
