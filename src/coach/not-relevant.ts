import type { Finding, Span } from '../checks/finding';
import type { Context } from '../shared/draft';

/** The words that show a finding, as the panel quotes them; `''` where none do. */
export const wordsOf = (span: Span, text: string): string => (span ? text.slice(...span) : '');

/**
 * What "Not relevant here" is remembered by: a salted hash of the rule, the place and the words that set it off. So the
 * same words stay silent next time and other words are still heard. Whoever has this database and time could still try likely
 * words one by one, as with any short secret; the words themselves are nowhere in it.
 */
async function hashOf(rule: string, words: string, context: Context, salt: string): Promise<string> {
  const plain = words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const place = `${context.platform ?? ''}/${context.account?.kind ?? ''}`;
  const bytes = new TextEncoder().encode(JSON.stringify([salt, rule, place, plain]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What this person has called not relevant. Kept in the page only as hashes. */
export class NotRelevant {
  readonly #hashes: Set<string>;
  readonly #salt: string;

  constructor(hashes: string[], salt: string) {
    this.#hashes = new Set(hashes);
    this.#salt = salt;
  }

  /** The findings that are still to be said, each with only those spans that were not called not relevant. */
  async relevant(findings: Finding[], text: string, context: Context): Promise<Finding[]> {
    if (this.#hashes.size === 0) return findings;
    const left = findings.map(async (finding) => {
      const hashes = await this.#hashesOf(finding, text, context);
      const spans = finding.spans.filter((_, at) => !this.#hashes.has(hashes[at] ?? ''));
      const silenced = hashes.every((hash) => this.#hashes.has(hash));
      return silenced ? [] : [{ ...finding, spans, span: spans[0] ?? finding.span }];
    });
    return (await Promise.all(left)).flat();
  }

  /** Silences a finding, and returns the hashes to remember it by: one for each place that shows it. */
  async dismiss(finding: Finding, text: string, context: Context): Promise<string[]> {
    const hashes = await this.#hashesOf(finding, text, context);
    for (const hash of hashes) this.#hashes.add(hash);
    return hashes;
  }

  #hashesOf({ rule, span, spans }: Finding, text: string, context: Context): Promise<string[]> {
    const shown: Span[] = spans.length > 0 ? spans : [span];
    return Promise.all(shown.map((one) => hashOf(rule, wordsOf(one, text), context, this.#salt)));
  }
}
