import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { deflate, inflate } from '../deflate';
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
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload))).setProtectedHeader(headerOf(type, publicKey)).sign(privateKey);

/** The same, made small before it is signed: for what travels as copied text. The header says so, as it would in a JWE (RFC 7516). */
export const signSmall = async (payload: unknown, type: SignedType, { privateKey, publicKey }: SigningKey): Promise<string> =>
  new CompactSign(await deflate(new TextEncoder().encode(JSON.stringify(payload)))).setProtectedHeader(smallHeaderOf(type, publicKey)).sign(privateKey);

const headerOf = (typ: SignedType, { kty, crv, x }: PublicKey) => ({ alg: 'EdDSA', typ, jwk: { kty, crv, x } });
export const smallHeaderOf = (typ: SignedType, publicKey: PublicKey) => ({ ...headerOf(typ, publicKey), zip: 'DEF' });

/** Bytes that a small payload may unpack into. */
const LARGEST_UNPACKED = 400_000;

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
    const bytes = header.zip === 'DEF' ? await inflate(payload, LARGEST_UNPACKED) : payload;
    return ok({ payload: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), publicKey, signer: await thumbprint(publicKey) });
  } catch {
    return refuse(BROKEN);
  }
}
