import { wordlist } from '@scure/bip39/wordlists/english.js';
import { calculateJwkThumbprint } from 'jose';

/** An Ed25519 public key as a JSON Web Key (RFC 8037): `x` is the key itself, base64url. */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
}

/** Is this a public Ed25519 key, and nothing more? A private part (`d`) that travels by mistake is refused here. */
export function isPublicKey(value: unknown): value is PublicKey {
  if (typeof value !== 'object' || value === null || 'd' in value) return false;
  const { kty, crv, x } = value as PublicKey;
  return kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string' && /^[\w-]{43}$/.test(x);
}

/** The name of a key: its thumbprint (RFC 7638, SHA-256, base64url, 43 characters). */
export const thumbprint = ({ kty, crv, x }: PublicKey): Promise<string> => calculateJwkThumbprint({ kty, crv, x });

const WORDS = 8;
const BITS = 11;

/**
 * The same thumbprint as eight plain words, to be read over the phone: 88 bits, more than anybody can search through for a look-alike.
 * The words are those of BIP 39, chosen so that no two are easily confused.
 */
export function fingerprintWords(thumb: string): string {
  const bytes = Uint8Array.from(atob(thumb.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: WORDS }, (_, n) => wordlist[Number.parseInt(bits.slice(n * BITS, (n + 1) * BITS), 2)]).join(' ');
}
