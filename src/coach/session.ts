import type { Checker } from '../checks/checker';
import type { Finding } from '../checks/finding';
import type { Occasion } from '../checks/occasions';
import type { ClearanceSeen } from '../clearance/seen';
import { packsFor, periodsInForce } from '../guidance/in-force';
import type { Period, Tip } from '../guidance/pack';
import type { ClearanceReport, CoachStart, DraftReport, ToWorker } from '../messages/protocol';
import type { Account, Context, Draft } from '../shared/draft';
import type { Outcome } from '../shared/outcome';
import type { Platform } from '../shared/words';
import { Clearing } from './clearing';
import { DraftRecord } from './draft-record';
import { type NotRelevant, wordsOf } from './not-relevant';
import { quoteOf, type ShownFinding } from './view';
import { watchComposer } from './watch-composer';
import { watchSend } from './watch-send';

/** Where a draft is written, and how to read it. Platforms give one; so does the practice page. */
export interface Place {
  platform: Platform;
  /** The network that this composer's text goes out on: the platform itself, unless one tool serves several. */
  network(composer: HTMLElement): Platform;
  /** Whether this is a button that sends. */
  sends(button: Element): boolean;
  /** The text stays where it is after it was sent, as in a form that is saved. */
  keepsText: boolean;
  keepClear: string;
  /** The element that holds the composer and what belongs to the same post, its send button too. */
  scope(composer: HTMLElement): Element;
  /** The draft as it stands; `undefined` while the editor is not ready. */
  read(composer: HTMLElement): Draft | undefined;
  handle(composer: HTMLElement): string | undefined;
  /** ISO 8601. */
  now(): string;
}

export interface Guidance {
  checker: Checker;
  /** What a draft could have raised, as far as that can be told. */
  occasions(draft: Draft): Occasion[];
  start: CoachStart;
  tips: ReadonlyMap<string, Tip>;
  /** What the person has called not relevant, and switched off: it holds for every composer of the page. */
  notRelevant: NotRelevant;
  silenced: Set<string>;
}

interface SessionOptions {
  composer: HTMLElement;
  place: Place;
  guidance: Guidance;
  record(outcomes: Outcome[]): void;
  remember(hashes: string[], rule: string): void;
  seeClearance(ask: ToWorker['clearance.state']['ask']): Promise<ClearanceSeen>;
  postedAsked(ask: ToWorker['clearance.posted']['ask']): void;
  changed(): void;
  /** The record of a draft that stood in another composer until just now: pages take composers away and bring them back. */
  earlier(text: string): DraftRecord | undefined;
  /** A *must* has come up, for the first time in this draft. Returns whether it could be shown. */
  interrupt(): boolean;
  gone(): void;
  /** The page shows another account than the one that guidance was fetched for. */
  otherAccount(): void;
  signal: AbortSignal;
}

/** How long somebody must have paused before a *must* may open the panel by itself, in milliseconds. */
const PAUSE_BEFORE_INTERRUPTING = 1200;

/** One session over one composer: reads, checks, and remembers what became of the findings. Draws nothing. */
export class Session {
  readonly composer: HTMLElement;
  readonly #options: SessionOptions;
  readonly #sending: { recently(): boolean };
  #record: DraftRecord;
  readonly #clearing: Clearing;
  #draft: Draft = { text: '' };
  #key = '';
  #checks = 0;
  /** Rules called not relevant in this draft. */
  readonly #resting = new Set<string>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  findings: Finding[] = [];

  constructor(options: SessionOptions) {
    const { composer, place, signal, gone } = options;
    this.composer = composer;
    this.#options = options;
    this.#record = this.#newRecord();
    const { changed, seeClearance: see } = options;
    this.#clearing = new Clearing({ start: options.guidance.start, platform: place.platform, see, changed, signal });
    this.#sending = watchSend({
      composer,
      scope: () => place.scope(composer),
      sends: place.sends,
      sent: () => place.keepsText && this.#posted(),
      signal,
    });
    signal.addEventListener('abort', () => clearTimeout(this.#pause));
    // Some sites send by loading another page.
    addEventListener('pagehide', () => this.#sending.recently() && this.#posted(), { signal });
    watchComposer({
      composer,
      signal,
      look: () => this.look(),
      stirred: () => this.#mayInterrupt(),
      gone: () => {
        if (this.#sending.recently()) this.#posted();
        gone();
      },
    });
  }

  get hasWords(): boolean {
    return this.#draft.text.trim() !== '' || (this.#draft.media?.length ?? 0) > 0;
  }

  /** What becomes of this draft, to go on with where the page brings it back; `undefined` once it was sent. */
  get unfinished(): { text: string; record: DraftRecord } | undefined {
    return this.hasWords && !this.#sending.recently() ? { text: this.#draft.text, record: this.#record } : undefined;
  }

  get account(): Account {
    return this.#options.guidance.start.account;
  }

  /** Who posts from this box now, as the page shows it: people change accounts without loading the page anew. */
  #handle(): string | undefined {
    return this.#options.place.handle(this.composer) ?? this.account.handle;
  }

  /** Reads the composer again and, where anything changed, checks it. */
  look(again = false): void {
    const draft = this.#options.place.read(this.composer);
    if (!draft) return;
    const key = JSON.stringify([draft, this.#handle(), this.#options.place.network(this.composer)]);
    if (key === this.#key && !again) return;
    if (!this.hasWords) this.#record = this.#options.earlier(draft.text) ?? this.#record;
    const emptied = this.hasWords && draft.text.trim() === '' && !draft.media?.length;
    this.#key = key;
    this.#draft = draft;
    if (this.#handle() !== this.account.handle) this.#options.otherAccount();
    if (emptied) this.#finish();
    else void this.#check();
  }

  /** "Not relevant here": silent from now on, for these words in this place. */
  async dismiss(finding: Finding): Promise<void> {
    this.#record.dismissed(finding);
    // Without words that show it there is nothing to know it by in another draft: it rests for this one alone.
    if (finding.span === null) this.#resting.add(finding.rule);
    else this.#options.remember(await this.#options.guidance.notRelevant.dismiss(finding, this.#draft.text, this.#context()), finding.rule);
    await this.#check();
  }

  /** Switched off for good, at the person's word. */
  async silence(rule: string): Promise<void> {
    this.#options.guidance.silenced.add(rule);
    const finding = this.findings.find((one) => one.rule === rule);
    if (finding) this.#record.dismissed(finding);
    await this.#check();
  }

  /** The composer has focus again. */
  inFront(): void {
    this.#mayInterrupt();
  }

  /** The person has opened the panel: nothing needs to open by itself in this draft any more. */
  openedByHand(): void {
    this.#record.interrupted = true;
    clearTimeout(this.#pause);
  }

  /** Periods that hold for this account at this moment. */
  periods(): Period[] {
    return periodsInForce(packsFor(this.#options.guidance.start.packs, this.account), this.#context());
  }

  shown(): ShownFinding[] {
    const { tips, start } = this.#options.guidance;
    return this.findings.map((finding) => ({
      finding,
      quote: quoteOf(finding, this.#draft.text),
      tip: tips.get(finding.tip),
      weary: start.weary.includes(finding.rule),
    }));
  }

  clearance(): ClearanceReport {
    return this.#clearing.view();
  }

  /** The draft as it would be sent to those who clear it. */
  ask(): ToWorker['clearance.ask']['ask'] {
    return {
      platform: this.#options.place.platform,
      account: { ...this.account, handle: this.#handle() },
      draft: this.#draft,
      dismissed: this.#clearing.dismissed,
    };
  }

  report(): DraftReport {
    return {
      platform: this.#options.place.platform,
      composing: this.hasWords,
      account: this.account,
      findings: this.findings.map((finding) => ({ ...finding, words: wordsOf(finding.span, this.#draft.text) })),
      clearance: this.clearance(),
    };
  }

  #newRecord(): DraftRecord {
    return new DraftRecord(this.#options.place.platform, this.#options.record);
  }

  #context(): Context {
    const { place } = this.#options;
    return { platform: place.network(this.composer), account: this.account, at: place.now() };
  }

  async #check(): Promise<void> {
    const draft = this.#draft;
    this.#checks += 1;
    const check = this.#checks;
    const context = this.#context();
    const all = this.hasWords ? this.#options.guidance.checker.check(draft, context) : [];
    const found = all.filter(({ rule }) => !this.#options.guidance.silenced.has(rule) && !this.#resting.has(rule));
    const relevant = await this.#options.guidance.notRelevant.relevant(found, draft.text, context);
    // Typing went on while the hashes were made: a newer check is under way.
    if (check !== this.#checks || this.#options.signal.aborted) return;
    this.findings = relevant;
    this.#record.update(relevant, this.hasWords ? this.#options.guidance.occasions(draft) : []);
    this.#clearing.update(draft, { ...context, account: { ...this.account, handle: this.#handle() } }, all, relevant);
    this.#options.changed();
    this.#mayInterrupt();
  }

  /** Counts the pause anew. Called at every change, and when the composer comes to the front. */
  #mayInterrupt(): void {
    clearTimeout(this.#pause);
    if (this.#record.interrupted || this.#clearing.isCleared || !this.findings.some((finding) => finding.severity === 'must')) return;
    this.#pause = setTimeout(() => {
      this.#record.interrupted = this.#options.interrupt();
    }, PAUSE_BEFORE_INTERRUPTING);
  }

  #posted(): void {
    this.#record.posted();
    const sent = this.#clearing.sent();
    if (sent) this.#options.postedAsked(sent);
  }

  /** The composer was emptied: by sending, or because the draft was thrown away. Either way the next draft is a new one. */
  #finish(): void {
    clearTimeout(this.#pause);
    if (this.#sending.recently()) this.#posted();
    this.#clearing.reset();
    this.#checks += 1;
    this.#record = this.#newRecord();
    this.#resting.clear();
    this.findings = [];
    this.#options.changed();
  }
}
