import { type Detector, matches } from './detector';

const TEN_DIGITS = /(?<![\d+])[1-9]\d{2}(?<gap>[ -]?)\d{3}\k<gap>\d{4}(?!\d)/g;
const NAMED = /\b(?:NHS|CHI|H&C|patient|hospital number|health number)\b/i;

/** The tenth digit must be what the first nine give, modulo eleven. */
function checks(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (10 - at);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** One ten-digit number in eleven passes the check, so it must also be called an NHS number or be spaced like one. */
export const nhsNumber: Detector = {
  find: (_, { text }) =>
    matches(
      text,
      TEN_DIGITS,
      (match) => checks(match[0].replace(/\D/g, '')) && (match.groups?.gap !== '' || NAMED.test(text.slice(Math.max(0, match.index - 60), match.index))),
    ),
};
