import type { Directory, Period } from '../guidance/pack';
import type { Context, Draft } from '../shared/draft';
import type { PatternEngine } from './patterns';
import type { Hit } from './terms/match-phrase';
import type { Reading } from './text/reading';

/** What a check looks at: one draft in its context, each of its texts read at most once. */
export interface Subject {
  draft: Draft;
  context: Context;
  main: Reading;
  /** The post answered; undefined where there is none. */
  reply(): Reading | undefined;
  /** All descriptions of pictures, a line each; undefined where there are none. */
  alt(): Reading | undefined;
  /** Where a list of the packs hits a text. */
  listed(list: string, reading: Reading): readonly Hit[];
  /** Names of the lists that are hit in a text. */
  listsHit(reading: Reading): Iterable<string>;
  periods(): readonly Period[];
  directory: RetiredSites;
  patterns: PatternEngine | undefined;
  /** Answers of detectors, by reading and by the detector's name and options. */
  memo: Map<string, CharSpan[] | undefined>;
}

/** Offsets into a text, UTF-16 units, end excluded. */
export type CharSpan = [start: number, end: number];

/** Retired hosts by name, and where each moved. */
export type RetiredSites = ReadonlyMap<string, NonNullable<Directory['retired']>[number]>;
