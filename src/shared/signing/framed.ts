import { base32nopad } from '@scure/base';
import { sha256 } from '../sha256';

/**
 * Bytes as text that comes through mail clients and chats: capitals and digits only, so that nothing is taken for emphasis, a
 * dash or a quote, and as dense as a QR code can be. The first line says how much must arrive and its checksum, so that "cut
 * short" can be told from "changed":
 *
 *     GAP-REQUEST:715:K3J9QX2A:
 *     MFRGGZDFMZTWQ2LK…
 *     :GAP-END
 */
export type FrameWord = 'REQUEST' | 'ANSWER';

/** What was found between two marks. `got` and `of` count characters. */
export type Framed =
  | { word: FrameWord; is: 'whole'; bytes: Uint8Array }
  | { word: FrameWord; is: 'cut-short' | 'gap'; got: number; of: number }
  | { word: FrameWord; is: 'changed' };

const LINE = 64;

/** Eight characters of a hash: enough to notice an accident. It is the signature that guards against malice. */
const checksum = (body: string): string =>
  sha256(body)
    .replace(/[^A-Za-z2-7]/g, 'A')
    .slice(0, 8)
    .toUpperCase();

export function frame(word: FrameWord, bytes: Uint8Array): string {
  const body = base32nopad.encode(bytes);
  return [`GAP-${word}:${body.length}:${checksum(body)}:`, ...(body.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []), ':GAP-END'].join('\n');
}

/** What mail clients and chats put between characters: white space of all kinds, quote marks, soft breaks and hyphens, rulers, emphasis. */
const STRAY = String.raw`[\s\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff>|=*"'“”„‘’«»\`~,.]`;
const DASH = String.raw`[-\u2010-\u2015\u2212]`;
const START = new RegExp(
  `GAP${STRAY}*${DASH}+${STRAY}*(REQUEST|ANSWER)${STRAY}*[:;]${STRAY}*(\\d{1,6})${STRAY}*[:;]((?:${STRAY}*[A-Z2-7]){8})${STRAY}*[:;]`,
  'g',
);
const STRAYS = new RegExp(STRAY, 'g');
const RUN = new RegExp(`(?:${STRAY}|[A-Z2-7])*`, 'y');

/** Every framed thing in a text, once each, in the order in which they stand. Never throws. */
export function unframe(text: string): Framed[] {
  for (let round = 0, plain = text; round < 4; round += 1, plain = withoutEscapes(plain)) {
    const found = framesIn(plain);
    if (found.length > 0) return found;
  }
  return [];
}

function framesIn(text: string): Framed[] {
  const seen = new Set<string>();
  return [...text.matchAll(START)].flatMap((start): Framed[] => {
    const word = start[1] as FrameWord;
    const of = Number(start[2]);
    const sum = (start[3] ?? '').replace(STRAYS, '');
    if (seen.has(`${of}${sum}`)) return [];
    seen.add(`${of}${sum}`);
    RUN.lastIndex = start.index + start[0].length;
    const run = RUN.exec(text)?.[0] ?? '';
    const letters = run.replace(STRAYS, '');
    // A body of the right length is followed by its end mark, or by nothing, or by other words in capitals.
    const body = letters.slice(0, of);
    if (body.length < of) return [{ word, is: /^:\s*GAP/.test(text.slice(RUN.lastIndex)) ? 'gap' : 'cut-short', got: body.length, of }];
    if (checksum(body) !== sum) return [{ word, is: 'changed' }];
    try {
      return [{ word, is: 'whole', bytes: base32nopad.decode(body) }];
    } catch {
      return [{ word, is: 'changed' }];
    }
  });
}

/** Links that a mail gateway rewrote carry what they replace with every mark escaped, sometimes twice over. */
const withoutEscapes = (text: string): string =>
  text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
