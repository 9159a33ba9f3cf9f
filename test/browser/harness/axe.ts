import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Everything of WCAG 2.2 AA, and axe's own best practices. */
const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ' — ' + nodes.map((node) => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')))`;

/** What axe finds on a page of ours. */
export async function axeOn(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return (await page.evaluate(RUN)) as string[];
}

/**
 * What axe finds in the coach on a site. Runs in the content scripts' own world, which alone may look into a closed shadow
 * root, and keeps only what lies in ours: the rest of the page is not ours to judge.
 */
export async function axeInCoach(page: Page, extensionId: string): Promise<string[]> {
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!world) throw new Error('the content scripts have no world on this page');
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: world.id, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(
    `Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { return chrome.dom.openOrClosedShadowRoot(this); } }); true`,
  );
  await evaluate(`${source}; true`);
  const found = (await evaluate(`(() => {
    const host = [...document.documentElement.children].find((one) => one.shadowRoot);
    if (!host) throw new Error('the coach is not on the page');
    return axe.run(host, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      .then(({ violations, passes }) => ({ passes: passes.length, violations: violations.map(({ id, help, nodes }) => id + ': ' + help + ' — ' + nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | ')) }));
  })()`)) as { passes: number; violations: string[] };
  if (found.passes === 0) throw new Error('axe looked at nothing');
  await session.detach();
  return found.violations;
}
