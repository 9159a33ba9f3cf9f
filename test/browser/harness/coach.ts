import type { Page } from 'puppeteer-core';

/** Runs a function inside our closed shadow root. Each browser has its own way in; pages have none. */
export type InsideCoach = <Value>(look: (root: ShadowRoot) => Value) => Promise<Value | undefined>;

export interface SeenFinding {
  severity: string;
  say: string;
  quote: string;
  tip: string;
  buttons: string[];
}

export interface SeenCoach {
  chip: { text: string; label: string; visible: boolean; box: { left: number; top: number; right: number; bottom: number } } | null;
  panel: { title: string; account: string; findings: SeenFinding[]; hasFocus: boolean } | null;
  announced: string;
}

/** What a person would see and hear of the coach now; `undefined` while it is not on the page. */
export const seeCoach = (inside: InsideCoach): Promise<SeenCoach | undefined> =>
  inside((root) => {
    const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const chip = root.querySelector<HTMLElement>('.chip');
    const panel = root.querySelector<HTMLElement>('.panel');
    const box = chip?.getBoundingClientRect();
    return {
      chip:
        chip && box
          ? {
              text: words(chip),
              label: chip.getAttribute('aria-label') ?? '',
              visible: getComputedStyle(chip).visibility === 'visible',
              box: { left: box.left, top: box.top, right: box.right, bottom: box.bottom },
            }
          : null,
      panel: panel && {
        title: words(panel.querySelector('h2')),
        account: words(panel.querySelector('.account')),
        hasFocus: panel.contains(root.activeElement),
        findings: [...panel.querySelectorAll('.finding')].map((finding) => ({
          severity: words(finding.querySelector('.finding__severity')),
          say: words(finding.querySelector('.finding__say span')),
          quote: words(finding.querySelector('mark')),
          tip: words(finding.querySelector('.finding__tip')),
          buttons: [...finding.querySelectorAll('.buttons button')].map(words),
        })),
      },
      announced: words(root.querySelector('[role="status"].hidden')),
    };
  });

/** Waits until what is seen satisfies; fails with what was seen last, which says more than "timed out". */
export async function untilCoach(inside: InsideCoach, satisfied: (seen: SeenCoach) => boolean, within = 8000): Promise<SeenCoach> {
  const end = Date.now() + within;
  let seen: SeenCoach | undefined;
  while (Date.now() < end) {
    seen = await seeCoach(inside);
    if (seen && satisfied(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the coach never got there; last seen: ${JSON.stringify(seen)}`);
}

/** Waits until there is no chip on the page. */
export async function untilNoChip(inside: InsideCoach, within = 8000): Promise<void> {
  const end = Date.now() + within;
  while (Date.now() < end) {
    if (!(await seeCoach(inside))?.chip) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the chip is still there');
}

interface Point {
  x: number;
  y: number;
}

/** Clicks, as a person does, the first element in the coach that matches and has these words: once it has stopped moving and nothing lies over it. */
export async function clickInCoach(page: Page, inside: InsideCoach, selector: string, words = '', within = 8000): Promise<void> {
  const find = new Function(
    'root',
    `const found = [...root.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.textContent.includes(${JSON.stringify(words)}));
     if (!found) return undefined;
     found.scrollIntoView({ block: 'nearest' });
     const box = found.getBoundingClientRect();
     const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
     return found.contains(root.elementFromPoint(point.x, point.y)) ? point : undefined;`,
  ) as (root: ShadowRoot) => Point | undefined;
  const end = Date.now() + within;
  let before: Point | undefined;
  while (Date.now() < end) {
    const point = await inside(find);
    if (point && before && point.x === before.x && point.y === before.y) return page.mouse.click(point.x, point.y);
    before = point;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing in the coach that can be clicked matches ${selector} with "${words}"`);
}
