// Proves packs beside the page: a large one takes a good part of a second, in which nobody could type.
import { runExamples } from '../../../../checks/prove-pack';
import { createRe2Patterns } from '../../../../checks/re2-patterns';
import type { Pack } from '../../../../guidance/pack';
import { readPackValue } from '../../../../guidance/read-pack';
import type { Problem } from '../../../../shared/result';

/** The packs below are sent once; they are large, and seldom change. */
export type ToProve = { under: Pack[] } | { pack: Pack; round: number };

export interface Proven {
  round: number;
  problems: Problem[];
}

const patterns = createRe2Patterns();
let under: Pack[] = [];

addEventListener('message', ({ data }: MessageEvent<ToProve>) => {
  if ('under' in data) {
    under = data.under;
    return;
  }
  const read = readPackValue(data.pack, { under, runExamples, patterns });
  const proven: Proven = { round: data.round, problems: read.ok ? [] : read.problems };
  postMessage(proven);
});
