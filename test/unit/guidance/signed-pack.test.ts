import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { runExamples } from '../../../src/checks/prove-pack';
import { refusal } from '../../../src/guidance/admission';
import { openPack, signPack } from '../../../src/guidance/signed-pack';
import { compareVersions, nextVersion } from '../../../src/guidance/version';
import { leadsTo, readVouch, vouchFor } from '../../../src/guidance/vouch';
import { sign } from '../../../src/shared/signing/signed';
import { makeSigningKey, type SigningKey } from '../../../src/shared/signing/signing-key';
import { makeRule } from '../checks/make-pack';
import { sent, somePack } from './make-signed';

let key: SigningKey;
let other: SigningKey;
let third: SigningKey;
let text: string;
beforeAll(async () => {
  [key, other, third] = (await Promise.all(['one', 'two', 'three'].map(async (word) => (await makeSigningKey(`${word} horse battery`)).key))) as [
    SigningKey,
    SigningKey,
    SigningKey,
  ];
  text = await signPack(somePack(), key);
});

describe('a pack as it is shared', () => {
  it('comes back as it was, with the key that signed it', async () => {
    const opened = await sent(somePack(), key);
    expect(opened.pack).toEqual(somePack());
    expect(opened.signer).toBe(key.thumbprint);
    expect(opened.publicKey).toEqual(key.publicKey);
  });

  it('survives a mail: wrapped, quoted, indented, with a byte order mark', async () => {
    const wrapped = `\ufeff> ${(text.match(/.{1,60}/g) ?? []).join('\r\n>   ')}\n`;
    expect((await openPack(wrapped)).ok).toBe(true);
  });

  it.each<[string, () => string | Promise<string>, string]>([
    ['nothing', () => '  \n ', 'empty'],
    ['a web page', () => '<!doctype html><title>Sign in</title>', 'web-page'],
    ['a pack that nobody signed', () => JSON.stringify(somePack()), 'not-signed'],
    ['20 MB', () => 'e'.repeat(20_000_000), 'too-large'],
    ['a text cut short', () => text.slice(0, -10), 'broken'],
    ['prose', () => 'Please find our pack attached', 'broken'],
    ['something signed as something else', () => sign(somePack(), 'gap-answer', key), 'broken'],
    ['a signed text that is no pack', () => sign({ hello: 'world' }, 'gap-pack', key), 'invalid'],
    ['a signed null', () => sign(null, 'gap-pack', key), 'invalid'],
    ['a signed pack with a mistake', () => signPack({ ...somePack(), reviewBy: 'soon' }, key), 'invalid'],
    [
      'a signed pack whose example is wrong',
      () => signPack(somePack({ tips: [], rules: [makeRule({ terms: 'a' }, { examples: { fires: ['b'], silent: ['c'] } })] }), key),
      'invalid',
    ],
  ])('refuses %s, and says what it is', async (_, make, why) => {
    expect(await openPack(await make(), { runExamples })).toMatchObject({ ok: false, why });
  });

  it('keeps markup as text, whichever field it is in', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const { pack } = await sent(somePack({ title: { en: markup }, publisher: { name: markup, contact: markup } }), key);
    expect(pack.title.en).toBe(markup);
  });

  it('never throws, and takes nothing for a pack that is none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.base64String().map((letters) => `eyJ${letters}.${letters}.${letters}`),
        ),
        async (any) => {
          expect((await openPack(any)).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never takes a text in which one letter was changed, left out or added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'ABCabc019-_.~'), fc.constantFrom('change', 'drop', 'add'), async (at, letter, how) => {
        const tampered = text.slice(0, at) + (how === 'drop' ? '' : letter) + text.slice(how === 'add' ? at : at + 1);
        fc.pre(tampered !== text);
        const opening = await openPack(tampered);
        // The last letter of a signature and what stands after a "~" may be written in several ways; the pack is still the one that was signed.
        if (opening.ok) expect(opening.value.pack).toEqual(somePack());
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on a signed payload of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (value) => {
        expect((await openPack(await sign(value, 'gap-pack', key), { runExamples })).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('who may send the next version', () => {
  const held = () => ({ version: '2026.11.9', signer: key.thumbprint });
  it('the same key, with the same or a higher version', async () => {
    expect(refusal(await sent(somePack({ version: '2026.11.10' }), key), held())).toBeUndefined();
    expect(refusal(await sent(somePack({ version: '2026.11.9' }), key), held())).toBeUndefined();
    expect(refusal(await sent(somePack({ version: '2026.11.8' }), key), held())).toBe('older');
    expect(refusal(await sent(somePack(), key), undefined)).toBeUndefined();
  });

  it('no other key, unless the old one vouches for it, directly or through others', async () => {
    const next = somePack({ version: '2026.12.1' });
    const vouch = await vouchFor(other.publicKey, key);
    expect(refusal(await sent(next, other), held())).toBe('other-key');
    expect(refusal(await sent(next, other, [vouch]), held())).toBeUndefined();
    expect(refusal(await sent(next, third, [vouch]), held())).toBe('other-key');
    expect(refusal(await sent(next, third, [vouch, await vouchFor(third.publicKey, other)]), held())).toBeUndefined();
    // A key that vouches for itself, or for the old one, has said nothing.
    expect(refusal(await sent(next, third, [await vouchFor(third.publicKey, third), await vouchFor(key.publicKey, third)]), held())).toBe('other-key');
  });

  it('nobody under a name that is ours', async () => {
    expect(refusal(await sent(somePack({ id: 'core' }), key), undefined)).toBe('reserved-name');
    expect(refusal(await sent(somePack({ id: 'own' }), key), undefined)).toBe('reserved-name');
  });

  it('a statement is read only where its signature holds', async () => {
    const vouch = await vouchFor(other.publicKey, key);
    expect(await readVouch(vouch)).toEqual({ by: key.thumbprint, newKey: other.thumbprint });
    expect(await readVouch(vouch.slice(0, -3))).toBeUndefined();
    expect(await readVouch(await sign({ newKey: { kty: 'OKP' } }, 'gap-key', key))).toBeUndefined();
    expect(
      leadsTo('a', 'c', [
        { by: 'b', newKey: 'c' },
        { by: 'a', newKey: 'b' },
      ]),
    ).toBe(true);
    expect(
      leadsTo('c', 'a', [
        { by: 'a', newKey: 'b' },
        { by: 'b', newKey: 'c' },
      ]),
    ).toBe(false);
  });
});

describe('versions', () => {
  it('are compared by their numbers', () => {
    expect(['2026.9', '2026.10.1', '2026.10', '2025.12.31'].sort(compareVersions)).toEqual(['2025.12.31', '2026.9', '2026.10', '2026.10.1']);
    expect(compareVersions('1.0', '1')).toBe(0);
  });

  it('the next is always higher than the last', () => {
    const version = fc.array(fc.nat(3000), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.'));
    fc.assert(fc.property(version, (last) => compareVersions(nextVersion(last, '2026-11-24'), last) > 0));
    expect(nextVersion(undefined, '2026-11-24')).toBe('2026.11.1');
    expect(nextVersion('2026.11.2', '2026-11-24')).toBe('2026.11.3');
    expect(nextVersion('2026.10.7', '2026-11-24')).toBe('2026.11.1');
  });
});
