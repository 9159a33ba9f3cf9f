import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signPack } from '../../../src/guidance/signed-pack';
import { makeSigningKey } from '../../../src/shared/signing/signing-key';
import { makeRule } from '../../unit/checks/make-pack';
import { somePack } from '../../unit/guidance/make-signed';
import { untilCoach } from '../harness/coach';
import { type FirefoxExtension, startFirefox } from '../harness/firefox';
import { openX, write } from '../harness/open-x';
import { openOwn } from '../harness/own-page';
import { makeKey, openText, press, untilSays } from '../harness/packs-desk';
import { MODAL } from '../harness/x-site';

let extension: FirefoxExtension;
let desk: Page;
beforeAll(async () => {
  extension = await startFirefox();
  desk = await openOwn(extension, 'desk', '#/packs');
});
afterAll(() => extension?.browser.close());

describe('packs in Firefox', () => {
  it('a drafter opens one from pasted text, takes it, and is prompted by its rule on X', async () => {
    const { key } = await makeSigningKey('correct horse battery');
    const rule = makeRule(
      { terms: 'blue widget*' },
      {
        concern: 'embargo',
        tip: 'say-nothing-until-the-embargo-lifts',
        say: { en: 'This names the Blue Widget.' },
        examples: { fires: ['Blue widgets'], silent: ['Widgets'] },
      },
    );
    await openText(desk, await signPack(somePack({ rules: [rule] }), key));
    await untilSays(desk, 'This names the Blue Widget.');
    await press(desk, 'Take this pack');
    await untilSays(desk, 'is now in force');

    const { page, inside } = await openX(extension, '/compose/post');
    await write(page, MODAL, 'Come and see our Blue Widgets');
    const { panel } = await untilCoach(inside, (seen) => seen.panel !== null);
    expect(panel?.findings[0]?.say).toBe('This names the Blue Widget.');
    await page.close();
  });

  it('a press office makes a key', async () => {
    await desk.bringToFront();
    expect((await makeKey(desk, 'Press office')).split(' ')).toHaveLength(8);
  });
});
