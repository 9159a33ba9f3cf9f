import { createChecker } from '../checks/checker';
import { occasionsIn } from '../checks/occasions';
import type { PatternEngine } from '../checks/patterns';
import type { ClearanceSeen } from '../clearance/seen';
import type { CoachStart, DraftReport, ToWorker } from '../messages/protocol';
import type { Account } from '../shared/draft';
import type { Outcome } from '../shared/outcome';
import { caretIn, giveBack } from './caret';
import type { DraftRecord } from './draft-record';
import { NotRelevant } from './not-relevant';
import { Overlay } from './overlay';
import { type Guidance, type Place, Session } from './session';
import { Surface } from './surface';
import type { Actions } from './view';

/** What the coach needs done elsewhere: by the worker on a site, by the page itself on the practice page. */
export interface Office {
  record(outcomes: Outcome[]): void;
  /** What the person asks to be remembered: these resolve to whether it was. */
  remember(ask: ToWorker['dismissals.add']['ask']): Promise<boolean>;
  silence(rule: string): Promise<boolean>;
  sayAccount(account: Account): Promise<boolean>;
  learn(tip: string): void;
  /** What holds for a post, asked by its hash. */
  seeClearance(ask: ToWorker['clearance.state']['ask']): Promise<ClearanceSeen>;
  /** Takes the draft to the page where it is asked about. Only ever at the person's word. Says whether that could be opened. */
  askForClearance(ask: ToWorker['clearance.ask']['ask']): Promise<boolean>;
  /** A post that somebody was asked about went out. */
  postedAsked(ask: ToWorker['clearance.posted']['ask']): void;
  /** What is known of an account that has come to post from this page. `undefined` where nobody can say. */
  findAccount(handle: string): Promise<{ account: Account; known: boolean } | undefined>;
}

export interface CoachOptions {
  place: Place;
  start: CoachStart;
  office: Office;
  css: string;
  patterns?: PatternEngine | undefined;
  signal: AbortSignal;
}

/** More composers than this at once is no thread; the oldest is let go. */
const MOST_SESSIONS = 12;

/** The in-page part: one chip and one panel, which go with whichever composer has focus. */
export class Coach {
  readonly #options: CoachOptions;
  readonly #guidance: Guidance;
  readonly #surface: Surface;
  /** One for each composer that holds a draft: a thread has several, and each may be posted while another has focus. */
  readonly #sessions = new Map<HTMLElement, { session: Session; leaving: AbortController }>();
  /** The composer that had focus last: the one that chip and panel are beside. */
  #session: Session | undefined;
  #overlay: Overlay | undefined;
  #open = false;
  #caret: Range | undefined;
  /** What the person last asked to be remembered could not be. */
  #notKept = false;
  /** The draft whose composer the page took away last, such as while a picture is being described. */
  #taken: { text: string; record: DraftRecord } | undefined;

  constructor(options: CoachOptions) {
    const { start, css, signal, patterns } = options;
    this.#options = options;
    const checker = createChecker(start.packs, { silenced: new Set(start.silenced), ...(patterns && { patterns }) });
    const tips = new Map(start.packs.flatMap((pack) => pack.tips ?? []).map((tip) => [tip.id, tip]));
    this.#guidance = {
      checker,
      occasions: occasionsIn(start.packs),
      start,
      tips,
      notRelevant: new NotRelevant(start.dismissed, start.salt),
      silenced: new Set(),
    };
    // The first check builds what all later ones use. Better now than under somebody's first words.
    setTimeout(() => checker.check({ text: 'a' }, { account: start.account }));
    this.#surface = new Surface(css, signal);
    signal.addEventListener('abort', () => {
      for (const composer of [...this.#sessions.keys()]) this.#end(composer);
    });
  }

  /** Goes to a composer that has got focus. */
  attach(composer: HTMLElement): void {
    if (this.#session?.composer === composer || this.#options.signal.aborted) return;
    this.#stepAside();
    this.#overlay = new Overlay(this.#surface, composer, this.#options.place.keepClear, this.#actions());
    this.#session = this.#sessions.get(composer)?.session ?? this.#begin(composer);
    this.#session.inFront();
    this.#draw();
    void this.#meetAccount(composer);
  }

  /** People change the account that they post from without loading the page anew. */
  async #meetAccount(composer: HTMLElement): Promise<void> {
    const handle = this.#options.place.handle(composer);
    if (handle === undefined || handle === this.#guidance.start.account.handle) return;
    const found = await this.#options.office.findAccount(handle);
    if (!found || this.#session?.composer !== composer) return;
    this.#guidance.start.accountKnown = found.known;
    this.setAccount(found.account);
  }

  #begin(composer: HTMLElement): Session {
    const leaving = new AbortController();
    const { place, office } = this.#options;
    const [oldest] = this.#sessions.keys();
    if (oldest && this.#sessions.size >= MOST_SESSIONS) this.#end(oldest);
    const session: Session = new Session({
      composer,
      place,
      guidance: this.#guidance,
      record: (outcomes) => office.record(outcomes),
      remember: (hashes, rule) => void this.#keeping(office.remember({ hashes, rule })),
      seeClearance: (ask) => office.seeClearance(ask),
      postedAsked: (ask) => office.postedAsked(ask),
      changed: () => {
        if (this.#session?.composer === composer) this.#draw();
      },
      interrupt: () => {
        const inFront = this.#session?.composer === composer;
        if (inFront) this.#show(true);
        return inFront;
      },
      earlier: (text) => {
        const taken = this.#taken?.text === text ? this.#taken.record : undefined;
        if (taken) this.#taken = undefined;
        return taken;
      },
      gone: () => this.#end(composer),
      otherAccount: () => void this.#meetAccount(composer),
      signal: leaving.signal,
    });
    this.#sessions.set(composer, { session, leaving });
    return session;
  }

  /** Opens the panel at the person's command and puts focus into it. */
  openByKeyboard(): void {
    if (!this.#session?.hasWords) return;
    this.#caret = caretIn(this.#session.composer);
    this.#session.openedByHand();
    this.#show(true);
    this.#overlay?.focusPanel();
  }

  report(): DraftReport {
    return this.#session?.report() ?? { platform: this.#options.place.platform, composing: false, findings: [] };
  }

  /** At the person's word, in the panel or the popup: the one moment at which the words leave the page. */
  async askForClearance(): Promise<boolean> {
    if (!this.#session?.hasWords) return false;
    this.#guidance.start.clearing = true;
    return this.#options.office.askForClearance(this.#session.ask());
  }

  dismiss(rule: string): void {
    const finding = this.#session?.findings.find((one) => one.rule === rule);
    if (finding) void this.#session?.dismiss(finding);
  }

  /** Another account is posting, or the circumstances changed: checks again. */
  setAccount({ kind, nation, handle }: Account): void {
    this.#guidance.start.account = { kind, nation, handle };
    this.#lookAgain();
  }

  #actions(): Actions {
    return {
      toggle: () => {
        this.#session?.openedByHand();
        this.#show(!this.#open);
      },
      close: () => {
        const hadFocus = this.#surface.hasFocus;
        this.#show(false);
        // The selection often stays in the composer while focus is elsewhere, and is then the newer of the two.
        if (hadFocus && this.#session) giveBack(this.#session.composer, caretIn(this.#session.composer) ?? this.#caret);
        this.#caret = undefined;
      },
      dismiss: (finding) => void this.#keepingFocus(() => this.#session?.dismiss(finding)).then(() => this.#lookAgain()),
      silence: (rule) => {
        void this.#keeping(this.#options.office.silence(rule));
        void this.#keepingFocus(() => this.#session?.silence(rule)).then(() => this.#lookAgain());
      },
      learn: (tip) => this.#options.office.learn(tip),
      askForClearance: () => this.askForClearance(),
      sayAccount: (account) => {
        this.#guidance.start.accountKnown = true;
        void this.#keeping(this.#options.office.sayAccount(account));
        void this.#keepingFocus(() => this.setAccount(account));
      },
    };
  }

  /** It holds on this page either way; whether it does on the next, the panel says where it does not. */
  async #keeping(kept: Promise<boolean>): Promise<void> {
    this.#notKept = !(await kept);
    this.#draw();
  }

  #show(open: boolean): void {
    this.#open = open;
    this.#draw();
  }

  /** Nothing is shown until there are words. */
  #draw(): void {
    const session = this.#session;
    if (!session || !this.#overlay) return;
    if (!session.hasWords) {
      this.#open = false;
      this.#overlay.hide();
      return;
    }
    const { account, accountKnown, language, shortcut } = this.#guidance.start;
    this.#overlay.draw({
      findings: session.shown(),
      periods: session.periods(),
      clearance: session.clearance(),
      open: this.#open,
      platform: this.#options.place.platform,
      account,
      accountKnown,
      language,
      shortcut,
      notKept: this.#notKept,
    });
  }

  /** What had focus in the panel may go with what it did. The panel itself then takes it, so that Tab and Escape go on working. */
  async #keepingFocus(act: () => unknown): Promise<void> {
    const had = this.#surface.hasFocus;
    await act();
    if (had && this.#open && !this.#surface.hasFocus) this.#overlay?.focusPanel();
  }

  /** What was said of one post holds for the others of the page. */
  #lookAgain(): void {
    for (const { session } of this.#sessions.values()) session.look(true);
  }

  #stepAside(): void {
    this.#overlay?.destroy();
    this.#overlay = undefined;
    this.#session = undefined;
    this.#open = false;
  }

  #end(composer: HTMLElement): void {
    this.#taken = this.#sessions.get(composer)?.session.unfinished ?? this.#taken;
    this.#sessions.get(composer)?.leaving.abort();
    this.#sessions.delete(composer);
    if (this.#session?.composer === composer) this.#stepAside();
  }
}
