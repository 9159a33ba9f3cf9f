import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { ok, type Result, refuse } from '../result';
import { isPublicKey, type PublicKey, thumbprint } from './public-key';
import type { SigningKey } from './signing-key';

/** What a signature stands under. Written into the signed header, so that an answer can never pass for a pack. */
export type SignedType = 'gap-pack' | 'gap-request' | 'gap-answer' | 'gap-key' | 'gap-record' | 'gap-results';

/** A payload whose signature holds. That says who signed, not that they may: the caller looks up `signer` among the keys it trusts. */
export interface Signed {
  payload: unknown;
  publicKey: PublicKey;
  /** Thumbprint of the key that signed. */
  signer: string;
}

/** Signs JSON as one line: a compact JWS (RFC 7515, EdDSA) that carries its public key. */
export const sign = (payload: unknown, type: SignedType, { privateKey, publicKey }: SigningKey): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', typ: type, jwk: { kty: publicKey.kty, crv: publicKey.crv, x: publicKey.x } })
    .sign(privateKey);

const BROKEN = { at: '', say: 'The signature does not hold: the text was changed, cut short or put together from two.' };

/** Checks a signature against the key it carries. White space that a mail client put in is taken out first. */
export async function openSigned(text: string, type: SignedType): Promise<Result<Signed>> {
  const compact = text.replace(/\s+/g, '');
  try {
    const header = decodeProtectedHeader(compact);
    if (header.typ !== type) return refuse({ at: '', say: `This is signed, but as something else (${String(header.typ)}).` });
    if (!isPublicKey(header.jwk)) return refuse({ at: '', say: 'The signature does not say by which key it was made.' });
    const { payload } = await compactVerify(compact, await importJWK(header.jwk, 'EdDSA'), { algorithms: ['EdDSA'] });
    const { kty, crv, x } = header.jwk;
    const publicKey: PublicKey = { kty, crv, x };
    return ok({ payload: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)), publicKey, signer: await thumbprint(publicKey) });
  } catch {
    return refuse(BROKEN);
  }
}
