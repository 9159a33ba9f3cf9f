import type { Browser, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readFixture } from './fixtures';
import { serveAt } from './x-site';

const KINDS = ['lexical-rich', 'lexical-plain', 'quill1', 'quill2', 'tiptap', 'editable', 'plaintext-only', 'textarea'];

const call = <Value>(page: Page, name: string): Promise<Value> =>
  page.evaluate((one) => (globalThis as unknown as Record<string, () => unknown>)[one]?.(), name) as Promise<Value>;

/** What our reader reads must be what was typed, and what the editor's own model holds. */
async function holds(page: Page, expected: string): Promise<void> {
  await expect.poll(() => call<string>(page, 'read')).toBe(expected);
  const model = await call<string | undefined>(page, 'model');
  if (model !== undefined) expect(model).toBe(expected);
}

/** Every engine, typed into key by key in a real browser. */
export function editorCases(browser: () => Browser): void {
  for (const kind of KINDS) {
    it(`reads ${kind} exactly: empty, words, lines, an empty line, emoji, cleared`, async () => {
      const page = await browser().newPage();
      page.setDefaultTimeout(8000);
      await serveAt(page, 'https://editors.example', readFixture('editors'));
      await page.goto(`https://editors.example/#${kind}`);
      await page.bringToFront();
      await page.waitForFunction(() => 'read' in globalThis);
      await call(page, 'focusComposer');
      await holds(page, '');
      await page.keyboard.type('Hi @dept #GovDesign https://x.gov.uk/a two  spaces 👩‍💻 café');
      await holds(page, 'Hi @dept #GovDesign https://x.gov.uk/a two  spaces 👩‍💻 café');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Line three');
      await holds(page, 'Hi @dept #GovDesign https://x.gov.uk/a two  spaces 👩‍💻 café\n\nLine three');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await holds(page, '');
      await page.close();
    });
  }
}
