import type { Problem } from '../shared/result';
import type { PublicKey } from '../shared/signing/public-key';
import { openSigned, sign } from '../shared/signing/signed';
import type { SigningKey } from '../shared/signing/signing-key';
import type { Pack } from './pack';
import { LARGEST_PACK, type PackReader, readPackValue } from './read-pack';
import { MOST_VOUCHES, readVouch, type Vouch } from './vouch';

/**
 * A pack as it is shared: a JWS whose payload is the pack, and after it, each set off by `~`, the statements by which older keys of
 * the same press office vouch for the one that signed. Base64 makes of three bytes four letters; the rest is for the statements.
 */
export const LARGEST_SIGNED = Math.ceil((LARGEST_PACK * 4) / 3) + 20_000;

/** Why a text is not a pack that could be taken, as a word that the screen has a sentence for. */
export type WhyNot = 'empty' | 'too-large' | 'web-page' | 'not-signed' | 'broken' | 'invalid';

export interface OpenedPack {
  pack: Pack;
  publicKey: PublicKey;
  /** Thumbprint of the key that signed. Whether it may is for the caller to say (`admission.ts`). */
  signer: string;
  vouches: Vouch[];
  /** The signed text itself, without what mail put in. */
  text: string;
}

export type Opening = { ok: true; value: OpenedPack } | { ok: false; why: WhyNot; problems: Problem[] };

const no = (why: WhyNot, problems: Problem[] = []): Opening => ({ ok: false, why, problems });

/** Signs a pack. `vouches` are statements of older keys, as `vouchFor` makes them. */
export const signPack = async (pack: Pack, key: SigningKey, vouches: readonly string[] = []): Promise<string> =>
  [await sign(pack, 'gap-pack', key), ...vouches.slice(-MOST_VOUCHES)].join('~');

/** White space, signs of quotation and zero-width letters, which mail and chat put into long lines. */
const PUT_IN = /[\s>\u200b-\u200d\u2060\ufeff]+/g;

/**
 * Opens a shared pack: size, signature, shape, names, then conditions and examples. Never throws, whatever the text; nothing of a
 * pack is looked at before its signature holds.
 */
export async function openPack<Patterns>(text: string, reader: PackReader<Patterns> = {}): Promise<Opening> {
  if (text.length > LARGEST_SIGNED) return no('too-large');
  const start = text.slice(0, 200).trimStart();
  if (start === '') return no('empty');
  if (start.startsWith('<')) return no('web-page');
  if (start.startsWith('{') || start.startsWith('[')) return no('not-signed');
  const tidy = text.replace(PUT_IN, '');
  const [body = '', ...statements] = tidy.split('~');
  const opened = await openSigned(body, 'gap-pack');
  if (!opened.ok) return no('broken', opened.problems);
  const read = readPackValue(opened.value.payload, reader);
  if (!read.ok) return no('invalid', read.problems);
  const vouches = await Promise.all(statements.slice(-MOST_VOUCHES).map(readVouch));
  const { publicKey, signer } = opened.value;
  return { ok: true, value: { pack: read.value, publicKey, signer, vouches: vouches.filter((one) => one !== undefined), text: tidy } };
}
