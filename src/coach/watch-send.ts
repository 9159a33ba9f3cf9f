/** A composer that empties this soon after the send button was used was sent, in milliseconds. */
const SENT_WITHIN = 15_000;

interface Watched {
  composer: HTMLElement;
  /** Whose button it is: a page may hold several composers, each with its own. */
  scope(): Element;
  sends(button: Element): boolean;
  /** Called when the person has used the button or the key that sends; whether the page takes it is not known yet. */
  sent(): void;
  signal: AbortSignal;
}

interface Send {
  /** Whether the person has just used the button, or the key, that sends. */
  recently(): boolean;
}

/** Notices, without taking anything from the page, that the person sends: by the button or by Ctrl or Cmd with Enter. */
export function watchSend({ composer, scope, sends, sent, signal }: Watched): Send {
  let at = Number.NEGATIVE_INFINITY;
  const options = { capture: true, passive: true, signal };
  const send = (): void => {
    at = performance.now();
    sent();
  };
  const clicked = (event: Event): void => {
    if (!event.isTrusted) return;
    const button = event.composedPath().find((node): node is Element => (node as Node).nodeType === Node.ELEMENT_NODE && sends(node as Element));
    if (!button || button.matches(':disabled, [aria-disabled="true"]')) return;
    // The editor may stand in a frame of the page, the button in the page itself.
    if (button.ownerDocument !== composer.ownerDocument || scope().contains(button)) send();
  };
  document.addEventListener('click', clicked, options);
  pageAround()?.addEventListener('click', clicked, options);
  composer.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    },
    options,
  );
  return { recently: () => performance.now() - at < SENT_WITHIN };
}

/** The page that this one is a frame of, where both are of one site. */
function pageAround(): Document | undefined {
  try {
    return window.parent !== window ? window.parent.document : undefined;
  } catch {
    return undefined;
  }
}
