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

/** Clicks, as a person does, the first element in the coach that matches and has these words. */
export async function clickInCoach(page: Page, inside: InsideCoach, selector: string, words = ''): Promise<void> {
  const find = new Function(
    'root',
    `const found = [...root.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.textContent.includes(${JSON.stringify(words)}));
     if (!found) return undefined;
     found.scrollIntoView({ block: 'nearest' });
     const box = found.getBoundingClientRect();
     return { x: box.left + box.width / 2, y: box.top + box.height / 2 };`,
  ) as (root: ShadowRoot) => { x: number; y: number } | undefined;
  const point = await inside(find);
  if (!point) throw new Error(`nothing in the coach matches ${selector} with "${words}"`);
  await page.mouse.click(point.x, point.y);
}
