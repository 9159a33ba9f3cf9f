/** How often the host comes back after the page has deleted it. */
const RETURNS = 10;

/**
 * The element on the page that holds chip and panel, in a closed shadow root that the page can neither read nor style.
 * Keys and clicks inside do not bubble out: the page's shortcuts must not fire while somebody reads the panel, and a dialog
 * that closes at a click outside it must not take ours for one.
 */
export class Surface {
  readonly #host = document.createElement('div');
  readonly #root: ShadowRoot;
  readonly content = document.createElement('div');
  #wanted = false;
  #returns = 0;

  constructor(css: string, signal: AbortSignal) {
    const important = { all: 'initial', position: 'fixed', left: '0', top: '0', width: '0', height: '0', 'z-index': '2147483647' };
    for (const [name, value] of Object.entries(important)) this.#host.style.setProperty(name, value, 'important');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    style(this.#root, css);
    this.#root.append(this.content);
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'pointerdown', 'mousedown', 'click']) {
      this.#host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** Puts the host where it can be seen and used: inside an open modal `<dialog>`, which makes all else inert, or at the end. */
  showFor(composer: HTMLElement): void {
    const home = composer.closest('dialog[open]') ?? document.documentElement;
    if (this.#host.parentNode === home) return;
    if (this.#wanted && !this.#host.isConnected) this.#returns += 1;
    // A page that keeps deleting us does not want us. Give way, quietly.
    if (this.#returns > RETURNS) return;
    this.#wanted = true;
    home.append(this.#host);
  }

  hide(): void {
    this.#wanted = false;
    this.#host.remove();
  }

  /** Whether focus is inside chip or panel. */
  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }
}

/**
 * Firefox applies the page's style policy to `<style>` elements that a content script fills before inserting them, and lets
 * no content script adopt style sheets. An element that is inserted empty and then filled works in both browsers.
 */
function style(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = '';
    root.append(element);
    element.textContent = css;
  }
}
