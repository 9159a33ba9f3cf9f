export type TokenKind = 'word' | 'number' | 'symbol' | 'url' | 'email' | 'handle' | 'hashtag' | 'emoji' | 'punctuation';

/** A piece of a draft. Offsets are UTF-16 units into the text, end excluded. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** As written, with curly apostrophes made straight. */
  text: string;
  /** Lower case, styled letters made plain: what terms are compared with. */
  lower: string;
  /** Ordinals, counted from 0: the sentence, clause and line that the token stands in. */
  sentence: number;
  clause: number;
  line: number;
  quoted: boolean;
  /** Cut from a hashtag without capitals, so that a term's capitals cannot be asked of it. */
  anyCase: boolean;
  /** The first token of its sentence: a capital says nothing there. */
  opens: boolean;
}
