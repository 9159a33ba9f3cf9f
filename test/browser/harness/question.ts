import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

interface Tip {
  title: { en: string };
  question: { answers: { right: boolean }[] };
}

const packs = fileURLToPath(new URL('../../../assets/packs', import.meta.url));
const allTips = (): Tip[] =>
  readdirSync(packs, { recursive: true })
    .map(String)
    .filter((path) => /tips\/[^/]+\.json$/.test(path))
    .flatMap((path) => JSON.parse(readFileSync(`${packs}/${path}`, 'utf8')) as Tip[]);

/** Looks up in the packs which answer to a tip's question is right, or the first that is wrong. */
function answerTo(title: string, right: boolean): number {
  const tip = allTips().find((one) => one.title.en === title);
  const at = tip?.question.answers.findIndex((answer) => answer.right === right) ?? -1;
  if (at < 0) throw new Error(`no such answer to "${title}"`);
  return at;
}

export const rightAnswerTo = (title: string): number => answerTo(title, true);

async function choose(page: Page, right: boolean): Promise<void> {
  const at = answerTo(await page.$eval('h1', (heading) => heading.textContent ?? ''), right);
  const radios = await page.$$('.govuk-radios__input');
  await radios[at]?.click();
  await page.click('form button[type="submit"]');
}

export const answerRightly = (page: Page): Promise<void> => choose(page, true);
export const answerWrongly = (page: Page): Promise<void> => choose(page, false);
