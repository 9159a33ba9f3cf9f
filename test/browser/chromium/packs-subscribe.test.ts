import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/guidance/pack';
import { signPack } from '../../../src/guidance/signed-pack';
import { makeSigningKey, type SigningKey } from '../../../src/shared/signing/signing-key';
import { somePack } from '../../unit/guidance/make-signed';
import { type Extension, startChromium } from '../harness/chromium';
import { grantedBuild } from '../harness/granted';
import { readTable } from '../harness/own-data';
import { openOwn } from '../harness/own-page';
import { PACK_HOST, type PackSite, startPackSite } from '../harness/pack-site';
import { goTo, press, untilSays } from '../harness/packs-desk';

let site: PackSite;
let extension: Extension;
let page: Page;
let key: SigningKey;
const signed = (more: Partial<Pack>): Promise<string> => signPack(somePack(more), key);

beforeAll(async () => {
  key = (await makeSigningKey('correct horse battery')).key;
  site = await startPackSite();
  // Nobody can press "Allow" for a driver: the host is granted as if somebody had. Asking for it is the page's own doing all the same.
  extension = await startChromium({ dist: grantedBuild('granted-packs', [PACK_HOST]), args: site.flags });
  page = await openOwn(extension, 'desk', '#/packs');
});
afterAll(async () => {
  await extension?.browser.close();
  site?.close();
});

const version = async (): Promise<string | undefined> => (await readTable<{ pack: Pack }>(extension, 'received'))[0]?.pack.version;

/** Types the address and goes on. */
async function give(address: string): Promise<void> {
  await goTo(page, '#/packs', '#new-title');
  await goTo(page, '#/packs/open', '#way-address');
  await page.click('#way-address');
  await page.waitForSelector('#pack-address');
  await page.type('#pack-address', address);
  await press(page, 'Continue');
}

async function checkNow(): Promise<void> {
  await goTo(page, '#/packs/key', '#key-name');
  await goTo(page, '#/packs', '#new-title');
  await press(page, 'Check for new versions now');
  await untilSays(page, 'Checked.');
}

describe('a pack kept up to date from an address', () => {
  it('asks for an address that can be one', async () => {
    await give('http://packs.example.gov.uk/p');
    await untilSays(page, 'Enter an address that begins with https://');
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
  });

  it.each<[string, Parameters<PackSite['serve']>[0], string]>([
    ['nothing there', { status: 404 }, 'There is nothing at this address any more.'],
    ['a redirect', { status: 302, location: 'https://elsewhere.example/' }, 'The address leads on to another one.'],
    ['a fault', { status: 500 }, 'The site has a fault of its own (500).'],
    ['a web page', { type: 'text/html', body: '<h1>Sign in</h1>' }, 'This is a web page, not a pack.'],
    ['9 MB', { body: 'e'.repeat(9_000_000) }, 'This is larger than a pack can be'],
  ])('says what is wrong with %s', async (_, answer, words) => {
    site.serve(answer);
    await give(site.address);
    await untilSays(page, words);
    expect(await version()).toBeUndefined();
  });

  it('is shown, and taken', async () => {
    site.serve({ body: await signed({}), etag: '"1"' });
    await give(site.address);
    await untilSays(page, 'Take “Harrowmere”?');
    await untilSays(page, site.address);
    await press(page, 'Take this pack');
    await untilSays(page, 'is now in force');
    expect(await version()).toBe('2026.11.1');
    await untilSays(page, 'Last checked on');
  });

  it('costs one conditional request while nothing changes', async () => {
    site.asked.length = 0;
    await checkNow();
    expect(site.asked).toEqual(['"1"']);
    expect(await version()).toBe('2026.11.1');
  });

  it('follows a higher version by itself, when the alarm goes off', async () => {
    site.serve({ body: await signed({ version: '2026.12.1' }), etag: '"2"' });
    // The browser's alarm cannot be hurried, so the event that it would send is sent.
    await (await extension.worker()).evaluate("chrome.alarms.onAlarm.dispatch({ name: 'refresh-packs', scheduledTime: Date.now() })");
    await untilSays(page, '2026.12.1');
    const alarm = (await (await extension.worker()).evaluate("chrome.alarms.get('refresh-packs')")) as { periodInMinutes: number };
    expect(alarm.periodInMinutes).toBe(360);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['an older version', () => signed({ version: '2026.11.1' }), 'This is an older version (2026.11.1)'],
    ['another key', async () => signPack(somePack({ version: '2027.1.1' }), (await makeSigningKey('another horse battery')).key), 'signed with another key'],
    ['a tampered text', async () => (await signed({ version: '2027.1.1' })).replace(/\.../, '.AA'), 'The signature does not hold'],
  ])('%s changes nothing, and is said beside the address', async (_, make, words) => {
    site.serve({ body: await make(), etag: '"bad"' });
    await checkNow();
    await untilSays(page, words);
    await untilSays(page, 'Nothing was changed');
    expect(await version()).toBe('2026.12.1');
  });

  it('still works once it is due for review, and says so', async () => {
    site.serve({ body: await signed({ version: '2027.1.1', reviewBy: '2020-01-01' }), etag: '"3"' });
    await checkNow();
    await page.waitForFunction(() => [...document.querySelectorAll('.govuk-tag')].some((tag) => tag.textContent === 'due for review'));
    expect(await version()).toBe('2027.1.1');
  });

  it('is asked no more when somebody says so, and can be asked again', async () => {
    await press(page, 'Stop asking there');
    await untilSays(page, 'The pack stays in force.');
    expect(await readTable(extension, 'subscriptions')).toEqual([]);
    await press(page, 'Put it back');
    await untilSays(page, 'Kept up to date from');
    expect(await version()).toBe('2027.1.1');
  });
});
