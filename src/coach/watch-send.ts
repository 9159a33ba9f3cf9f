/** A composer that empties this soon after the send button was used was sent, in milliseconds. */
const SENT_WITHIN = 15_000;

interface Watched {
  composer: HTMLElement;
  /** Whose button it is: a page may hold several composers, each with its own. */
  scope(): Element;
  sendButtons: string;
  signal: AbortSignal;
}

interface Send {
  /** Whether the person has just used the button, or the key, that sends. */
  recently(): boolean;
}

/** Notices, without taking anything from the page, that the person sends: by the button or by Ctrl or Cmd with Enter. */
export function watchSend({ composer, scope, sendButtons, signal }: Watched): Send {
  let at = Number.NEGATIVE_INFINITY;
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const button = event.composedPath().find((node): node is Element => node instanceof Element && node.matches(sendButtons));
      if (button && !button.matches(':disabled, [aria-disabled="true"]') && scope().contains(button)) at = performance.now();
    },
    options,
  );
  composer.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) at = performance.now();
    },
    options,
  );
  return { recently: () => performance.now() - at < SENT_WITHIN };
}
