import type { Finding } from '../checks/finding';
import type { Outcome } from '../shared/outcome';
import type { Platform } from '../shared/words';

type Record = (outcomes: Outcome[]) => void;

/**
 * What became of each finding over the life of one draft: shown, then followed, dismissed or posted anyway. Holds ids
 * only. A draft that is thrown away says nothing about its findings.
 */
export class DraftRecord {
  readonly #id = crypto.randomUUID();
  readonly #platform: Platform;
  readonly #record: Record;
  readonly #shown = new Map<string, Finding>();
  #open = new Map<string, Finding>();
  /** Whether the one prompt that may open by itself has done so. */
  interrupted = false;

  constructor(platform: Platform, record: Record) {
    this.#platform = platform;
    this.#record = record;
  }

  /** Takes what holds now. A finding that was shown and is gone was followed. */
  update(findings: Finding[]): void {
    const now = new Map(findings.map((finding) => [finding.rule, finding]));
    const fresh = findings.filter((finding) => !this.#shown.has(finding.rule));
    const followed = [...this.#open.values()].filter((finding) => !now.has(finding.rule));
    for (const finding of fresh) this.#shown.set(finding.rule, finding);
    this.#open = now;
    this.#say([...fresh.map(this.#as('shown')), ...followed.map(this.#as('followed'))]);
  }

  dismissed(finding: Finding): void {
    this.#open.delete(finding.rule);
    this.#say([this.#as('dismissed')(finding)]);
  }

  posted(): void {
    this.#say([...this.#open.values()].map(this.#as('posted-anyway')));
    this.#open.clear();
  }

  readonly #as =
    (kind: Outcome['kind']) =>
    ({ rule, tip }: Finding): Outcome => ({ kind, rule, tip, draft: this.#id, platform: this.#platform, at: Date.now() });

  #say(outcomes: Outcome[]): void {
    if (outcomes.length > 0) this.#record(outcomes);
  }
}
