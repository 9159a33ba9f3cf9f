import { splitHashtag } from './hashtag-words';
import type { Token, TokenKind } from './token';

/** A draft's text read once, for every condition and detector. */
export interface TokenisedText {
  text: string;
  /** Everything but white space, hashtags whole. */
  tokens: Token[];
  /** What terms match: words, numbers, symbols, links, handles, and the words inside hashtags. */
  words: Token[];
  sentences: number;
}

/** What lies past this is not read: only Facebook takes longer posts, and what a long post needs said is in its first thousands of words. */
const MOST_READ = 40_000;

// Every quantifier over shared characters is bounded, so that no text makes this slower than linear.
const PIECE = new RegExp(
  [
    String.raw`(https?:\/\/[^\s<>"“”]{1,2048}|\b(?:www\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:uk|com|org|net|scot|wales|cymru|gov|io|ly|me|gd|gl|co|eu|ie|app|dev|example|local|internal|london|info|tv|page|at|do|im|to|us|link|site|online|be|cc|gle|social|test)(?![\p{L}\p{N}@-]|\.\p{L})(?:[:/?#][^\s<>"“”]{0,2048})?|\blocalhost(?::\d+)?(?:\/[^\s]{0,2048})?)`,
    String.raw`([\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})`,
    String.raw`(@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,63})`,
    String.raw`(#[\p{L}\p{M}\p{N}_]{1,150})`,
    String.raw`((?:\p{RI}\p{RI}|\p{Emoji_Presentation}[\p{EMod}\uFE0F\u20E3]{0,3}|(?![©®™*#0-9])\p{ExtPict}[\p{EMod}\uFE0F]{0,3})(?:\u200D\p{ExtPict}[\p{EMod}\uFE0F]{0,3}){0,8})`,
    String.raw`(\p{N}+(?:[.,:]\p{N}+){0,8}[\p{L}]{0,12})`,
    String.raw`(\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*){0,3})`,
    '([%£€$&])',
    String.raw`(\n)`,
    String.raw`([^\S\n]+)`,
    String.raw`(\.{1,8}|[!?…]{1,64}|[\s\S])`,
  ].join('|'),
  'iuy',
);
/** Most of a text is words with a space or a comma after them, which can be nothing else. */
const PLAIN_WORD = /(?!localhost\b)[a-z]+(?=[\s,]|$)/iy;
const SPACE = 32;

/** What each bracket of `PIECE` holds. */
const Group = { url: 1, email: 2, handle: 3, hashtag: 4, emoji: 5, number: 6, word: 7, symbol: 8, line: 9, space: 10 } as const;

const CLITIC = /^(.+)'(s|ve|re|ll|d|m)$/i;
export const WITHOUT_APOSTROPHE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dont: "don't",
    cant: "can't",
    wont: "won't",
    didnt: "didn't",
    isnt: "isn't",
    doesnt: "doesn't",
    wasnt: "wasn't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    havent: "haven't",
    hasnt: "hasn't",
    arent: "aren't",
    aint: "ain't",
  }),
);
export const CLITIC_WITHOUT_APOSTROPHE = /^(i|you|we|they|that|it)(ve|re|m)$|^(that|what|who|there|let|here)(s)$|^(you|they)(ll)$/;
const ABBREVIATION = new Set([
  'cllr',
  'cllrs',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'rev',
  'prof',
  'hon',
  'rt',
  'no',
  'approx',
  'dept',
  'vs',
  'eg',
  'ie',
  'e',
  'g',
  'i',
  'p',
  'col',
  'sgt',
  'jr',
]);
const QUOTE_OPENS = new Set(['“', '‘']);
const QUOTE_CLOSES = new Set(['”']);

const straight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text);
// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no normalising
const plain = (text: string): string => (/^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKC').replaceAll('’', "'")).toLowerCase();

/** Reads a text into tokens. Never throws, whatever the text; linear in its length. */
export function tokenise(whole: string): TokenisedText {
  const text = whole.length > MOST_READ ? whole.slice(0, MOST_READ) : whole;
  const tokens: Token[] = [];
  const words: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let line = 0;
  let quoted = false;
  let fresh = true;
  const endSentence = (): void => {
    if (!fresh) {
      sentence += 1;
      clause += 1;
      fresh = true;
    }
  };
  const make = (kind: TokenKind, start: number, end: number, lower: string, anyCase = false): Token => ({
    kind,
    start,
    end,
    text: straight(text.slice(start, end)),
    lower,
    sentence,
    clause,
    line,
    quoted,
    anyCase,
    opens: fresh,
  });
  const add = (token: Token): void => {
    tokens.push(token);
    words.push(token);
    fresh = false;
  };

  const addWord = (start: number, end: number, lower: string): void => {
    const known = WITHOUT_APOSTROPHE.get(lower);
    const clitic = known === undefined ? (CLITIC.exec(lower) ?? CLITIC_WITHOUT_APOSTROPHE.exec(lower)) : null;
    if (clitic) {
      const tail = clitic.slice(2).filter(Boolean).at(-1) ?? 's';
      const cut = end - tail.length - (lower.includes("'") ? 1 : 0);
      add(make('word', start, cut, lower.slice(0, cut - start)));
      add(make('word', cut, end, `'${tail}`));
    } else add(make('word', start, end, known ?? lower));
  };

  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + 1;
    if (text.charCodeAt(start) === SPACE) continue;
    PLAIN_WORD.lastIndex = start;
    if (PLAIN_WORD.test(text)) {
      end = PLAIN_WORD.lastIndex;
      addWord(start, end, text.slice(start, end).toLowerCase());
      continue;
    }
    PIECE.lastIndex = start;
    const match = PIECE.exec(text);
    const piece = match?.[0];
    if (!match || !piece) continue;
    end = start + piece.length;
    if (match[Group.space] !== undefined) continue;
    if (match[Group.line] !== undefined) {
      endSentence();
      line += 1;
      quoted = false;
      continue;
    }
    if (match[Group.word] !== undefined) addWord(start, end, plain(piece));
    else if (match[Group.number] !== undefined) add(make('number', start, end, plain(piece)));
    else if (match[Group.symbol] !== undefined) add(make('symbol', start, end, piece));
    else if (match[Group.url] !== undefined) {
      const length = piece.replace(/[.,;:!?)\]'’]+$/u, '').length;
      add(make('url', start, start + length, plain(piece.slice(0, length))));
      if (length < piece.length && /[.!?]/.test(piece.slice(length))) endSentence();
    } else if (match[Group.email] !== undefined) add(make('email', start, end, `mail:${plain(piece)}`));
    else if (match[Group.handle] !== undefined) add(make('handle', start, end, plain(piece)));
    else if (match[Group.hashtag] !== undefined) {
      tokens.push(make('hashtag', start, end, plain(piece)));
      const parts = splitHashtag(piece.slice(1));
      const anyCase = !/\p{Lu}/u.test(piece);
      for (const part of parts) words.push(make('word', start + 1 + part.start, start + 1 + part.end, plain(part.text), anyCase));
      fresh = false;
    } else if (match[Group.emoji] !== undefined) {
      const emoji = make('emoji', start, end, piece);
      tokens.push(emoji);
      words.push(emoji);
    } else {
      tokens.push(make('punctuation', start, end, piece));
      if (QUOTE_OPENS.has(piece)) quoted = true;
      else if (QUOTE_CLOSES.has(piece)) quoted = false;
      else if (piece === '"') quoted = !quoted;
      else if (piece === '•') endSentence();
      else if (/^[.!?…]/.test(piece)) {
        const before = words.at(-1);
        const abbreviated = piece === '.' && before !== undefined && before.end === start && ABBREVIATION.has(before.lower);
        const after = text.charAt(end);
        if (!abbreviated && (after === '' || /[\s"”'’)\]]/.test(after) || piece !== '.')) endSentence();
      } else if (/[,;:()–—[\]]/.test(piece) || (piece === '-' && text.charAt(start - 1) === ' ')) clause += 1;
    }
  }
  return { text, tokens, words, sentences: sentence + 1 };
}
