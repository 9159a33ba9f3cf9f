import type { Finding } from '../checks/finding';
import { differenceBetween } from '../clearance/difference';
import { clearanceNeeded } from '../clearance/need';
import { type ClearanceSeen, NONE } from '../clearance/seen';
import { sketchOf } from '../clearance/sketch';
import { type Subject, subjectHash, subjectOf } from '../clearance/subject';
import { packsFor } from '../guidance/in-force';
import type { ClearanceReport, CoachStart, ToWorker } from '../messages/protocol';
import type { Context, Draft } from '../shared/draft';
import type { Platform, Said } from '../shared/words';

interface ClearingOptions {
  start: CoachStart;
  platform: Platform;
  see(ask: ToWorker['clearance.state']['ask']): Promise<ClearanceSeen>;
  changed(): void;
  signal: AbortSignal;
}

/** A browser's timers count no further, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What is known of the clearance of one draft: who must clear it, and what was answered about these very words. The words themselves stay here. */
export class Clearing {
  readonly #options: ClearingOptions;
  #roles: Said[] | undefined;
  #subject: Subject | undefined;
  #hash = '';
  #seen: ClearanceSeen = NONE;
  #runsOut: ReturnType<typeof setTimeout> | undefined;
  /** Rules that fired and that the writer called not relevant. */
  dismissed: string[] = [];

  constructor(options: ClearingOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => clearTimeout(this.#runsOut));
    // The answer may have been opened in another tab, or in a window beside this one.
    document.addEventListener('visibilitychange', () => !document.hidden && void this.#see(), { signal: options.signal });
    addEventListener('focus', () => void this.#see(), { signal: options.signal });
  }

  /** Takes the draft as it stands, everything that fired, and what of it is still shown. */
  update(draft: Draft, context: Context, fired: readonly Finding[], shown: readonly Finding[]): void {
    const { start, platform } = this.#options;
    const still = new Set(shown.map(({ rule }) => rule));
    this.dismissed = fired.filter(({ rule }) => !still.has(rule)).map(({ rule }) => rule);
    this.#roles = clearanceNeeded(packsFor(start.packs, context.account), fired, context)?.stages.map(({ role }) => role);
    const before = this.#subject;
    this.#subject = subjectOf(draft, platform, context.account?.handle);
    const hash = subjectHash(this.#subject);
    if (hash === this.#hash) return;
    this.#hash = hash;
    // Not a moment longer "cleared", whether or not the worker answers.
    if (this.#seen.is === 'cleared' && before) this.#seen = { ...this.#seen, is: 'changed', cleared: before };
    else if (this.#seen.is !== 'changed') this.#seen = NONE;
    if (start.clearing) void this.#see();
  }

  view(): ClearanceReport {
    const seen = this.#seen;
    if (seen.is === 'cleared' && seen.until <= Date.now())
      return { seen: { is: 'expired', request: seen.request, until: seen.until }, roles: this.#roles, difference: undefined };
    return { seen, roles: this.#roles, difference: seen.is === 'changed' && this.#subject ? differenceBetween(seen.cleared, this.#subject) : undefined };
  }

  get isCleared(): boolean {
    return this.view().seen.is === 'cleared';
  }

  /** For the record of what went out: which request it was about, and the hash of what was sent. `undefined` where there is none. */
  sent(): ToWorker['clearance.posted']['ask'] | undefined {
    return this.#seen.is === 'none' ? undefined : { request: this.#seen.request, subject: this.#hash };
  }

  /** The next draft is another one. */
  reset(): void {
    clearTimeout(this.#runsOut);
    this.#subject = undefined;
    this.#hash = '';
    this.#seen = NONE;
    this.#roles = undefined;
    this.dismissed = [];
  }

  async #see(): Promise<void> {
    const hash = this.#hash;
    if (!this.#subject) return;
    const seen = await this.#options.see({ subject: hash, sketch: sketchOf(this.#subject.text) });
    // Typing went on: these are not the words that were asked about.
    if (hash !== this.#hash || this.#options.signal.aborted) return;
    this.#seen = seen;
    // There was none when the page was loaded, and now there is: from here on each change is asked about.
    if (seen.is !== 'none') this.#options.start.clearing = true;
    clearTimeout(this.#runsOut);
    if (seen.is === 'cleared') this.#runsOut = setTimeout(() => this.#options.changed(), Math.min(seen.until - Date.now(), LONGEST_TIMER));
    this.#options.changed();
  }
}
