import { sha256 } from '../shared/sha256';
import { frame, unframe } from '../shared/signing/framed';
import { fromParcel, toParcel } from '../shared/signing/parcel';
import type { PublicKey } from '../shared/signing/public-key';
import { openSigned, signSmall } from '../shared/signing/signed';
import type { SigningKey } from '../shared/signing/signing-key';
import { type ClearanceAnswer, isAnswer } from './answer';
import { type ClearanceRequest, isRequest, isWithdrawal, type Withdrawal } from './request';

/** Something signed, as it is kept and as it travels. */
interface SignedText {
  /** The compact JWS. */
  compact: string;
  /** What everything else names it by: SHA-256 of `compact`. */
  hash: string;
  signer: string;
  publicKey: PublicKey;
}

export type Token = SignedText &
  ({ is: 'request'; request: ClearanceRequest } | { is: 'withdrawal'; withdrawal: Withdrawal } | { is: 'answer'; answer: ClearanceAnswer });

/** Why something in a text could not be opened. `got` and `of` count characters. */
export type TokenTrouble =
  | { is: 'nothing' }
  | { is: 'too-large' }
  | { is: 'cut-short' | 'gap'; got: number; of: number }
  | { is: 'changed' }
  | { is: 'forged' }
  | { is: 'unknown-shape' };

export interface Opened {
  tokens: Token[];
  troubles: TokenTrouble[];
}

/** UTF-16 units: a long mail thread with room to spare. */
export const LARGEST_TEXT = 500_000;

/** Finds and opens every request and answer in what somebody pasted. Never throws. */
export async function openTokens(text: string): Promise<Opened> {
  if (text.length > LARGEST_TEXT) return { tokens: [], troubles: [{ is: 'too-large' }] };
  const found = unframe(text);
  if (found.length === 0) return { tokens: [], troubles: [{ is: 'nothing' }] };
  const opened = await Promise.all(found.map((one) => (one.is === 'whole' ? openBytes(one.bytes) : one)));
  const tokens: Token[] = [];
  const troubles: TokenTrouble[] = [];
  for (const one of opened) {
    if ('hash' in one) tokens.push(one);
    else troubles.push(one.is === 'cut-short' || one.is === 'gap' ? { is: one.is, got: one.got, of: one.of } : { is: one.is });
  }
  return { tokens, troubles };
}

async function openBytes(bytes: Uint8Array): Promise<Token | { is: 'forged' | 'unknown-shape' }> {
  const parcel = fromParcel(bytes);
  return parcel ? openCompact(parcel.compact) : { is: 'unknown-shape' };
}

/** Opens a compact JWS that was kept: the signature is checked anew. */
export async function openCompact(compact: string): Promise<Token | { is: 'forged' | 'unknown-shape' }> {
  const asRequest = await openSigned(compact, 'gap-request');
  const opened = asRequest.ok ? asRequest : await openSigned(compact, 'gap-answer');
  if (!opened.ok) return { is: 'forged' };
  const { payload, signer, publicKey } = opened.value;
  const signed = { compact, hash: sha256(compact), signer, publicKey };
  if (asRequest.ok && isRequest(payload)) return { ...signed, is: 'request', request: payload };
  if (asRequest.ok && isWithdrawal(payload)) return { ...signed, is: 'withdrawal', withdrawal: payload };
  if (!asRequest.ok && isAnswer(payload)) return { ...signed, is: 'answer', answer: payload };
  return { is: 'unknown-shape' };
}

const signed = async (payload: object, type: 'gap-request' | 'gap-answer', key: SigningKey): Promise<SignedText> => {
  const compact = await signSmall(payload, type, key);
  return { compact, hash: sha256(compact), signer: key.thumbprint, publicKey: key.publicKey };
};

export const signRequest = async (request: ClearanceRequest, key: SigningKey): Promise<Token & { is: 'request' }> => ({
  ...(await signed(request, 'gap-request', key)),
  is: 'request',
  request,
});

export const signWithdrawal = async (withdrawal: Withdrawal, key: SigningKey): Promise<Token & { is: 'withdrawal' }> => ({
  ...(await signed(withdrawal, 'gap-request', key)),
  is: 'withdrawal',
  withdrawal,
});

export const signAnswer = async (answer: ClearanceAnswer, key: SigningKey): Promise<Token & { is: 'answer' }> => ({
  ...(await signed(answer, 'gap-answer', key)),
  is: 'answer',
  answer,
});

/** The text that travels, several lines of it. Words for people stand around it; whoever reads it finds it there. */
export const framed = (compact: string, is: Token['is']): string => frame(is === 'answer' ? 'ANSWER' : 'REQUEST', toParcel(compact));

/** The same without line ends, for links and QR codes. */
export const onOneLine = (text: string): string => text.replaceAll('\n', '');
