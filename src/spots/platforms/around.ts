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
