import { describe, expect, it } from 'vitest';
import { fingerprintWords, isPublicKey, thumbprint } from '../../../../src/shared/signing/public-key';
import { openSigned, sign } from '../../../../src/shared/signing/signed';
import { makeSigningKey, openBackup } from '../../../../src/shared/signing/signing-key';

const made = makeSigningKey('the platform and the gap');

describe('a signing key', () => {
  it('cannot be read out again, in no form', async () => {
    const { key } = await made;
    for (const format of ['jwk', 'pkcs8'] as const) await expect(crypto.subtle.exportKey(format, key.privateKey)).rejects.toThrow();
  });

  it('comes back from its backup, and signs as the same key', async () => {
    const { key, backup } = await made;
    const opened = await openBackup(`${backup.slice(0, 60)}\n  ${backup.slice(60)}`, 'the platform and the gap');
    expect(opened).toMatchObject({ ok: true, value: { thumbprint: key.thumbprint } });
    if (opened.ok)
      expect(await openSigned(await sign({ a: 1 }, 'gap-pack', opened.value), 'gap-pack')).toMatchObject({ ok: true, value: { signer: key.thumbprint } });
  });

  it('does not come back for another passphrase, from a cut file, or for an hour of guessing', async () => {
    const { backup } = await made;
    for (const [text, words] of [
      [backup, 'the platform and the cap'],
      [backup.slice(0, -9), 'the platform and the gap'],
      ['', ''],
    ] as const) {
      expect(await openBackup(text, words)).toMatchObject({ ok: false, problems: [{ say: expect.stringContaining('could not be opened') }] });
    }
  });

  it('has the thumbprint that the standard gives for its example key (RFC 8037, A.3)', async () => {
    const example = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;
    expect(await thumbprint(example)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    expect(fingerprintWords(await thumbprint(example)).split(' ')).toHaveLength(8);
  });

  it('is not accepted with its private half', () => {
    expect(isPublicKey({ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', d: 'secret' })).toBe(false);
  });
});

describe('a signed text', () => {
  it('says who signed, and survives being wrapped by a mail client', async () => {
    const { key } = await made;
    const text = await sign({ say: 'Tŷ Hywel ✓' }, 'gap-answer', key);
    const wrapped = text.replace(/(.{70})/g, '$1\r\n ');
    expect(await openSigned(wrapped, 'gap-answer')).toEqual({
      ok: true,
      value: { payload: { say: 'Tŷ Hywel ✓' }, publicKey: key.publicKey, signer: key.thumbprint },
    });
  });

  it('is refused with one character changed, anywhere', async () => {
    const { key } = await made;
    const text = await sign({ text: 'a' }, 'gap-pack', key);
    for (let at = 0; at < text.length; at += 7) {
      if (text[at] === '.') continue;
      const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      expect((await openSigned(changed, 'gap-pack')).ok, `character ${at}`).toBe(false);
    }
  });

  it('is refused as anything but what it was signed as', async () => {
    const { key } = await made;
    expect(await openSigned(await sign({}, 'gap-answer', key), 'gap-pack')).toMatchObject({
      ok: false,
      problems: [{ say: expect.stringContaining('something else') }],
    });
  });
});
