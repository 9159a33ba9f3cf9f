import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/guidance/pack';
import { signPack } from '../../../src/guidance/signed-pack';
import { makeSigningKey, type SigningKey } from '../../../src/shared/signing/signing-key';
import { makeRule } from '../../unit/checks/make-pack';
import { somePack } from '../../unit/guidance/make-signed';
import { type Extension, startChromium } from '../harness/chromium';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { goTo, openText, press, untilSays } from '../harness/packs-desk';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
let extension: Extension;
let page: Page;
let key: SigningKey;
const complaints: string[] = [];

beforeAll(async () => {
  key = (await makeSigningKey('correct horse battery')).key;
  extension = await startChromium();
  page = await openOwn(extension, 'desk', '#/packs');
  page.on('pageerror', (error) => complaints.push(String(error)));
});
afterAll(() => extension?.browser.close());

const received = (): Promise<{ pack: Pack }[]> => readTable(extension, 'received');

async function openFile(name: string, text: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'hostile-')), name);
  writeFileSync(file, text);
  await goTo(page, '#/packs', '#new-title');
  await goTo(page, '#/packs/open', '#pack-file');
  await ((await page.$('#pack-file')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await press(page, 'Continue');
}

describe('a hostile or outsized pack', () => {
  it('with markup in every field is shown as text, everywhere', async () => {
    const said = { en: MARKUP, cy: MARKUP };
    const tip = {
      id: 'markup',
      title: said,
      body: said,
      area: 'all' as const,
      gap: 'knowledge' as const,
      audience: ['central' as const],
      source: { title: MARKUP, publisher: MARKUP, url: 'https://example.org/', checked: '2026-01-01', verified: true },
      question: { ask: said, answers: [true, false].map((right) => ({ text: said, right, because: said })) },
    };
    const rule = makeRule({ terms: 'widget' }, { id: 'markup', tip: 'markup', say: said, examples: { fires: [`widget ${MARKUP}`], silent: [MARKUP] } });
    const stage = { id: 's', role: said, items: [{ id: 'i', text: said }] };
    const hostile = somePack({
      title: said,
      publisher: { name: MARKUP, contact: MARKUP },
      lists: { words: ['<b>'] },
      tips: [tip],
      rules: [rule],
      checklists: [{ id: 'c', title: said, items: stage.items, needed: {}, stages: [stage] }],
      courses: [{ id: 'k', title: said, tips: ['markup'] }],
      approvers: [{ name: MARKUP, key: key.publicKey }],
    });
    await openText(page, await signPack(hostile, key));
    await untilSays(page, 'What it would change');
    const clean = async (): Promise<void> => {
      expect(await page.$$eval('main img, main script', (all) => all.length)).toBe(0);
      expect(await page.title()).not.toMatch(/^[12]$/);
    };
    await clean();
    await press(page, 'Take this pack');
    await untilSays(page, 'is now in force');
    await clean();
    for (const [place, until] of [
      ['#/packs/layers', '#layer-search'],
      ['#/packs/pack/harrowmere', 'main h2'],
      ['#/tip/markup', 'article'],
    ] as const) {
      await goTo(page, place, until);
      await clean();
    }
    expect(complaints).toEqual([]);
  });

  it('of 20 MB is refused before it is read', async () => {
    await openFile('huge.gap-pack', 'e'.repeat(20_000_000));
    await untilSays(page, 'This is larger than a pack can be');
    expect(await received()).toHaveLength(1);
  });

  it('of 10,000 rules opens, is shown shortly, and comes into force', async () => {
    const rules = Array.from({ length: 10_000 }, (_, n) =>
      makeRule(
        { terms: `widget number${n}` },
        { id: `rule-${n}`, tip: 'describe-every-picture', examples: { fires: [`a widget number${n}`], silent: [`a widget number ${n}`] } },
      ),
    );
    page.setDefaultTimeout(30_000);
    await openFile('many.gap-pack', await signPack(somePack({ id: 'many', rules }), key));
    await untilSays(page, 'Rules (10000)');
    expect(await page.$$eval('.changes__item', (all) => all.length)).toBeLessThan(200);
    await press(page, 'Take this pack');
    await untilSays(page, 'is now in force');
    expect((await received()).map(({ pack }) => pack.rules?.length)).toContain(10_000);
  });

  it('a disk that is full in the middle of taking a pack leaves everything as it was, and says so', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'gap-monitor-'));
    const first = await startChromium({ profile, fresh: true });
    const before = await openOwn(first, 'desk', '#/packs');
    await openText(before, await signPack(somePack(), key));
    await press(before, 'Take this pack');
    await untilSays(before, 'is now in force');
    await first.browser.close();

    // The browser looks anew at what is free only after it was closed.
    const again = await startChromium({ profile });
    const desk = await openOwn(again, 'desk', '#/packs');
    const session = await desk.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${again.id}`, quotaSize: 1 });
    await openText(desk, await signPack(somePack({ id: 'late', version: '2027.1.1' }), key));
    await untilSays(desk, 'What it would change');
    await press(desk, 'Take this pack');
    await untilSays(desk, 'the disk is full');
    expect(await desk.evaluate(() => document.body.innerText)).toContain('Take “Harrowmere”?');
    expect((await readTable<{ id: string }>(again, 'received')).map(({ id }) => id)).toEqual(['harrowmere']);
    await again.browser.close();
    rmSync(profile, { recursive: true, force: true });
  });
});
