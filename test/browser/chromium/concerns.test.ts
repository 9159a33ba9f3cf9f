import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/checks/checker';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';
import { CONCERN_IDS, type ConcernId } from '../../../src/guidance/concerns';
import type { Example } from '../../../src/guidance/pack';
import type { Account, Draft } from '../../../src/shared/draft';
import type { Platform } from '../../../src/shared/words';
import { type Extension, startChromium } from '../harness/chromium';
import { clickInCoach, untilCoach, untilNoChip } from '../harness/coach';
import { openOwn } from '../harness/own-page';

const packs = loadBuiltInPacks();
const checker = createChecker(packs);

interface Case {
  draft: Draft;
  context: { platform: Platform; account: Account; at: string };
  say: string;
}

/** What the practice page can be told, with what an example leaves open filled in. */
function caseOf(example: Example): { draft: Draft; context: Case['context'] } {
  const { context, ...draft } = typeof example === 'string' ? { text: example, context: undefined } : example;
  const { platform = 'x', account = { kind: 'central', nation: 'uk' }, at = '2026-11-24T12:00:00Z' } = context ?? {};
  return { draft, context: { platform, account, at } };
}

/** The first example of any rule that raises the concern, as the packs in force together read it. */
function exampleFor(concern: ConcernId): Case | undefined {
  for (const rule of packs.flatMap((pack) => pack.rules ?? []).filter((one) => one.concern === concern)) {
    for (const example of rule.examples.fires) {
      const { draft, context } = caseOf(example);
      const found = checker.check(draft, context).find((finding) => finding.concern === concern);
      if (found && draft.text) return { draft, context, say: found.say.en };
    }
  }
  return undefined;
}

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await startChromium();
  page = await openOwn(extension, 'practice');
});
afterAll(() => extension?.browser.close());

async function imagine({ draft, context }: Case): Promise<void> {
  await page.select('#platform', context.platform);
  await page.select('#account', context.account.kind);
  await page.select('#nation', context.account.nation);
  const give = (selector: string, value: string) =>
    page.$eval(
      selector,
      (field, text) => {
        const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  await give('#date', context.at.slice(0, 10));
  await give('#reply', draft.replyTo?.text ?? '');
  const picture = await page.$eval('#picture', (box) => (box as HTMLInputElement).checked);
  if (picture !== Boolean(draft.media?.length)) await page.click('#picture');
  if (draft.media?.length) await give('#description', draft.media[0]?.alt ?? '');
  await page.click('#compose');
  await give('#compose', draft.text);
}

describe('every concern shows on the practice page, in words', () => {
  for (const concern of CONCERN_IDS) {
    it(concern, async () => {
      const one = exampleFor(concern);
      if (!one) throw new Error(`no rule's example raises ${concern}`);
      const inside = extension.inside(page);
      await imagine(one);
      const seen = await untilCoach(inside, ({ chip, panel }) => chip !== null && (panel !== null || chip.text !== '✓'));
      if (!seen.panel) await clickInCoach(page, inside, '.chip');
      const { panel } = await untilCoach(inside, (now) => now.panel?.findings.some(({ say }) => say === one.say) === true);
      const finding = panel?.findings.find(({ say }) => say === one.say);
      expect(finding?.tip).not.toBe('');
      await clickInCoach(page, inside, '.close');
      await page.$eval('.practice__post', (button) => (button as HTMLElement).click());
      await untilNoChip(inside);
    });
  }
});
