import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSites } from '../harness/add-site';
import { blockEditorPage, classicEditorPage } from '../harness/block-editor';
import { type Extension, startChromium } from '../harness/chromium';
import { type InsideCoach, untilCoach } from '../harness/coach';
import { type Fixture, readBundle } from '../harness/fixtures';
import { grantedBuild } from '../harness/granted';
import { serveAt } from '../harness/x-site';

const BLOG = 'departmentforexamples.blog.gov.uk';

let extension: Extension;
beforeAll(async () => {
  extension = await startChromium({ dist: grantedBuild('granted-wordpress', [BLOG]) });
  await addSites(extension, [BLOG]);
});
afterAll(() => extension?.browser.close());

async function open(fixture: Fixture): Promise<{ page: Page; inside: InsideCoach }> {
  const page = await extension.browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewport({ width: 1280, height: 900 });
  await serveAt(page, `https://${BLOG}`, fixture);
  await page.goto(`https://${BLOG}/wp-admin/post-new.php`);
  await page.bringToFront();
  return { page, inside: extension.inside(page) };
}

async function readFocused(where: Page | Frame): Promise<unknown> {
  await where.evaluate(readBundle('reader'));
  return where.evaluate('readFocused()');
}

describe('a department’s blog', () => {
  it('the block editor: every block is read, in order, and the coach speaks', async () => {
    const { page, inside } = await open(blockEditorPage());
    const first = await page.waitForSelector('.block-editor-block-list__layout [contenteditable="true"], .block-editor-default-block-appender__content');
    await first?.click();
    await page.keyboard.type('Bins are collected on Mondays.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Come along #worldsoilday');
    const seen = await untilCoach(inside, ({ chip }) => chip !== null && /\d/.test(chip.text));
    expect(seen.chip?.visible).toBe(true);
    expect(await readFocused(page)).toMatchObject({
      adapter: 'wordpress',
      network: 'wordpress',
      text: 'Bins are collected on Mondays.\nCome along #worldsoilday',
      media: [],
    });
    expect(String(await page.evaluate('model()'))).toContain('Come along #worldsoilday');
    await page.close();
  });

  it('the classic editor, in a frame of its own: read there, with the chip beside the words', async () => {
    const { page, inside } = await open(classicEditorPage());
    const frame = await page.waitForSelector('iframe.tox-edit-area__iframe');
    await frame?.click();
    await page.keyboard.type('Come along');
    await page.keyboard.press('Enter');
    await page.keyboard.type('#worldsoilday');
    const seen = await untilCoach(inside, ({ chip }) => chip !== null && /\d/.test(chip.text));
    expect(seen.chip?.visible).toBe(true);
    const inner = (await frame?.contentFrame()) as Frame;
    expect(await readFocused(inner)).toMatchObject({ adapter: 'wordpress', text: 'Come along\n#worldsoilday', media: [] });
    await extension.pressOpenCoach();
    await untilCoach(inside, ({ panel }) => panel?.hasFocus === true);
    await page.close();
  });

  it('the title is a composer too', async () => {
    const { page, inside } = await open(classicEditorPage());
    await page.click('#title');
    await page.keyboard.type('WE ARE OPENING A NEW LIBRARY');
    await untilCoach(inside, ({ chip }) => chip !== null && /\d/.test(chip.text));
    await page.close();
  });
});
