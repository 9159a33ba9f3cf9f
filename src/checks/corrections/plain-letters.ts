import { STYLED } from '../detectors/styled-letters';
import type { Correction } from './correction';

const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
};
const SQUARED_CAPITALS = [0x1f130, 0x1f150, 0x1f170];

function plainLetter(letter: string): string {
  const small = SMALL_CAPITALS[letter];
  if (small) return small;
  const code = letter.codePointAt(0) ?? 0;
  const block = SQUARED_CAPITALS.find((first) => code >= first && code < first + 26);
  return block === undefined ? letter.normalize('NFKC') : String.fromCharCode(65 + code - block);
}

/** Styled letters as ordinary ones, without marks that make no letter. Accents of real letters stay. */
export const plainLetters: Correction = ({ main }) =>
  main.text
    .replace(new RegExp(STYLED.source, 'gu'), plainLetter)
    .normalize('NFC')
    .replace(/[\u0300-\u036f]/g, '');
