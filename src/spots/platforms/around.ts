import type { Media } from '../../shared/draft';

/** The nearest element around a composer that also holds something that matches; the composer's parent where there is none. */
export function outTo(composer: Element, selector: string): Element {
  for (let at = composer.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.querySelector(selector)) return at;
  }
  return composer.parentElement ?? composer;
}

/** What a link to a profile says of its owner: the first group of the pattern. */
export function handleFrom(selector: string, pattern: RegExp): string | undefined {
  const link = document.querySelector(selector)?.getAttribute('href') ?? '';
  return pattern.exec(link)?.[1];
}

/** The text of an element on one line; `''` where there is none. */
export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Pictures and films that were just chosen, on pages that do not say whether they are described: a preview is painted from memory. */
export const previewsIn = (scope: Element, selector = 'img[src^="blob:"], video[src^="blob:"]'): Media[] =>
  [...scope.querySelectorAll(selector)].map((item): Media => ({ kind: item instanceof HTMLVideoElement ? 'video' : 'image', alt: null }));

const COUNT = /^(\d{1,6})\s*\/\s*(\d{2,6})$/;

/** What a counter such as "98/500" leaves, the nearest one around the composer; `undefined` where there is none. */
export function leftBy(scope: Element): number | undefined {
  for (const element of scope.querySelectorAll('*')) {
    if (element.childElementCount > 0) continue;
    const [, used, most] = COUNT.exec(textOf(element)) ?? [];
    if (used && most) return Number(most) - Number(used);
  }
  return undefined;
}

/** Words on a button that sends, where the page gives it no other mark: English, Welsh, and the commonest others. */
const SENDS =
  /^(post|share|publish|send|comment|reply|tweet|toot|schedule|update|post now|share now|publish now|schedule post|postio|rhannu|cyhoeddi|anfon|ateb|publier|partager|publicar|compartir|posten|teilen|veröffentlichen|publica|condividi)!?$/i;

export const saysSend = (button: Element): boolean =>
  SENDS.test(button instanceof HTMLInputElement ? button.value.trim() : textOf(button) || (button.getAttribute('aria-label') ?? ''));
