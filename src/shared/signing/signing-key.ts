import { CompactEncrypt, compactDecrypt } from 'jose';
import { ok, type Result, refuse } from '../result';
import { isPublicKey, type PublicKey, thumbprint } from './public-key';

/** A key that signs. The private half never leaves the browser's own key store: it can be used but not read. */
export interface SigningKey {
  privateKey: CryptoKey;
  publicKey: PublicKey;
  thumbprint: string;
}

/** A new key, and its backup: the only copy there will ever be, sealed with the passphrase. */
export interface NewSigningKey {
  key: SigningKey;
  backup: string;
}

export const LEAST_PASSPHRASE = 12;

/** What OWASP asks of PBKDF2 with SHA-512 (2023), rounded up: half a second for us, years for whoever guesses. */
const ROUNDS = 250_000;
/** A hostile backup may not keep the machine busy for an hour. */
const MOST_ROUNDS = 2_000_000;

/** Makes a key and seals a copy. The copy is the one moment at which the private half can be read. */
export async function makeSigningKey(passphrase: string): Promise<NewSigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const backup = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'gap-monitor-key' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(new TextEncoder().encode(passphrase));
  return { key: await keep(jwk), backup };
}

/** Opens a backup again, on this machine or another. */
export async function openBackup(backup: string, passphrase: string): Promise<Result<SigningKey>> {
  try {
    const { plaintext } = await compactDecrypt(backup.replace(/\s+/g, ''), new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST_ROUNDS,
    });
    return ok(await keep(JSON.parse(new TextDecoder().decode(plaintext)) as JsonWebKey));
  } catch {
    // A wrong passphrase and a damaged file look the same to the cipher, so both are named.
    return refuse({ at: '', say: 'This backup could not be opened: the passphrase is not the right one, or the file was changed or cut short.' });
  }
}

async function keep(jwk: JsonWebKey): Promise<SigningKey> {
  const publicKey = { kty: jwk.kty, crv: jwk.crv, x: jwk.x };
  if (!isPublicKey(publicKey)) throw new Error('not an Ed25519 key');
  const privateKey = await crypto.subtle.importKey('jwk', { ...publicKey, d: jwk.d ?? '' }, 'Ed25519', false, ['sign']);
  return { privateKey, publicKey, thumbprint: await thumbprint(publicKey) };
}
