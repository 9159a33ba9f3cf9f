/** The text is read once typing has paused for this long. In milliseconds, as all times here. */
const QUIET = 200;
/** Somebody who types without a pause is still read this often. */
const LONGEST_WAIT = 2000;
/** Some changes fire no event at all: a textarea that its page clears, a picture that gets its description. */
const SLOW_LOOK = 1000;

interface Watching {
  composer: HTMLElement;
  /** Called when the draft may have changed and nobody is in the middle of a keystroke or a composed character. */
  look(): void;
  /** Called at every change, before it is read. */
  stirred(): void;
  /** Called once when the composer has left the page. */
  gone(): void;
  signal: AbortSignal;
}

/**
 * Tells when to read a composer. Events alone will not do: Enter fires no `input` in most editors and a paste that the
 * editor handles itself fires none, while a textarea changes without any mutation. So: both, and a slow look besides.
 */
export function watchComposer({ composer, look, stirred, gone, signal }: Watching): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let composing = false;

  const lookNow = (): void => {
    quiet = undefined;
    waitingSince = 0;
    if (!composing) look();
  };
  const changed = (): void => {
    stirred();
    if (composing) return;
    const now = Date.now();
    waitingSince ||= now;
    if (quiet !== undefined && now - waitingSince >= LONGEST_WAIT) return;
    clearTimeout(quiet);
    quiet = setTimeout(lookNow, QUIET);
  };

  const listen = (type: string, listener: () => void): void => composer.addEventListener(type, listener, { capture: true, passive: true, signal });
  listen('input', changed);
  listen('compositionstart', () => {
    composing = true;
  });
  listen('compositionend', () => {
    composing = false;
    changed();
  });

  const mutations = new MutationObserver(changed);
  mutations.observe(composer, { childList: true, characterData: true, subtree: true });

  const slow = setInterval(() => {
    if (!composer.isConnected) gone();
    else if (!document.hidden && quiet === undefined && !composing) look();
  }, SLOW_LOOK);

  signal.addEventListener('abort', () => {
    mutations.disconnect();
    clearInterval(slow);
    clearTimeout(quiet);
  });
  look();
}
