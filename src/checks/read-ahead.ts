import { packsFor } from '../guidance/in-force';
import type { Pack } from '../guidance/pack';
import type { Account } from '../shared/draft';
import { collectLists } from './conditions/term-lists';
import { PhraseError, readPhrase } from './terms/phrase';

/** A page must be able to paint and to take keys in between, so no step is longer than this, in milliseconds. */
const STEP = 8;

/**
 * Reads the terms of the packs ahead of the first check, a few at a time: done at once it would take longer than a page may
 * stand still. What was read is kept, so the index that is built from it at the first check comes quickly.
 */
export async function readAhead(packs: readonly Pack[], account: Account | undefined): Promise<void> {
  let since = performance.now();
  for (const terms of collectLists(packsFor(packs, account)).values()) {
    for (const term of terms) {
      try {
        readPhrase(term);
      } catch (error) {
        // A term that cannot be read matches nothing, here as in the index.
        if (!(error instanceof PhraseError)) throw error;
      }
      if (performance.now() - since < STEP) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
}
