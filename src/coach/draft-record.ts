import type { Finding } from '../checks/finding';
import type { Occasion } from '../checks/occasions';
import type { Outcome } from '../shared/outcome';
import type { Platform } from '../shared/words';

type Record = (outcomes: Outcome[]) => void;

/**
 * What became of each finding over the life of one draft: shown, then followed, dismissed or posted anyway; and what it could have
 * raised and did not, once it is posted. Holds ids only. A draft that is thrown away says nothing about its findings.
 */
export class DraftRecord {
  readonly #id = crypto.randomUUID();
  readonly #platform: Platform;
  readonly #record: Record;
  readonly #shown = new Map<string, Finding>();
  #open = new Map<string, Finding>();
  #could: Occasion[] = [];
  /** Whether the one prompt that may open by itself has done so. */
  interrupted = false;

  constructor(platform: Platform, record: Record) {
    this.#platform = platform;
    this.#record = record;
  }

  /** Takes what holds now, and what the draft gives occasion to. A finding that was shown and is gone was followed. */
  update(findings: Finding[], could: Occasion[] = []): void {
    this.#could = could;
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
    const raised = new Set([...this.#shown.values()].map(({ tip }) => tip));
    const practised = this.#could.filter(({ tip }) => !raised.has(tip));
    this.#say([...[...this.#open.values()].map(this.#as('posted-anyway')), ...practised.map(this.#as('practised'))]);
    this.#open.clear();
    this.#could = [];
  }

  readonly #as =
    (kind: Outcome['kind']) =>
    ({ rule, tip }: Occasion): Outcome => ({ kind, rule, tip, draft: this.#id, platform: this.#platform, at: Date.now() });

  #say(outcomes: Outcome[]): void {
    if (outcomes.length > 0) this.#record(outcomes);
  }
}
