import { base64urlnopad } from '@scure/base';
import { isPublicKey } from './public-key';
import { type SignedType, smallHeaderOf } from './signed';

const TYPES: SignedType[] = ['gap-request', 'gap-answer'];
const KEY = 32;
const SIGNATURE = 64;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * What `signSmall` made, as few bytes as possible: the header says only the type and the key, so those two stand in for it.
 * One byte of type, 32 of key, 64 of signature, then the payload. Throws for anything else: it could not be brought back.
 */
export function toParcel(compact: string): Uint8Array {
  const [header = '', payload = '', signature = ''] = compact.split('.');
  const { typ, jwk } = JSON.parse(new TextDecoder().decode(base64urlnopad.decode(header))) as { typ: SignedType; jwk: unknown };
  const type = TYPES.indexOf(typ);
  if (type < 0 || !isPublicKey(jwk) || base64urlnopad.encode(utf8(JSON.stringify(smallHeaderOf(typ, jwk)))) !== header) throw new Error('not of ours');
  return new Uint8Array([type, ...base64urlnopad.decode(jwk.x), ...base64urlnopad.decode(signature), ...base64urlnopad.decode(payload)]);
}

/** The compact JWS again, and its type. Whether the signature holds is for `openSigned` to say. `undefined` where the bytes can be no parcel. */
export function fromParcel(bytes: Uint8Array): { type: SignedType; compact: string } | undefined {
  const type = TYPES[bytes[0] ?? TYPES.length];
  if (type === undefined || bytes.length <= 1 + KEY + SIGNATURE) return undefined;
  const x = base64urlnopad.encode(bytes.slice(1, 1 + KEY));
  const header = utf8(JSON.stringify(smallHeaderOf(type, { kty: 'OKP', crv: 'Ed25519', x })));
  const parts = [header, bytes.slice(1 + KEY + SIGNATURE), bytes.slice(1 + KEY, 1 + KEY + SIGNATURE)];
  return { type, compact: parts.map((part) => base64urlnopad.encode(part)).join('.') };
}
