import { CLITIC_WITHOUT_APOSTROPHE, tokenise, WITHOUT_APOSTROPHE } from '../text/tokenise';

/** One way a single token may be written. */
export interface Form {
  lower: string;
  /** `campaign*`: the token may go on. */
  open: boolean;
  /** The capitals that the author asked for; absent where any case will do. */
  cased?: string;
}

export type Element =
  | { is: 'word'; forms: Form[]; byLower?: ReadonlyMap<string, Form[]> }
  | { is: 'list'; list: string }
  | { is: 'any' }
  | { is: 'number' }
  | { is: 'capital' }
  | { is: 'address' }
  | { is: 'gap'; most: number };

/** A phrase of the term language (`conditions.md`), with its choices written out. */
export interface Phrase {
  elements: Element[];
  /** `< …`: it must begin its clause. */
  opens: boolean;
  /** How many elements at its beginning are words in any case: an index that found them by their letters has proved them. */
  plain: number;
}

export class PhraseError extends Error {}

const forms = new Map<string, Form>();
const MOST_KEPT = 50_000;
const MOST_VARIANTS = 512;
const DEFAULT_GAP = 4;
const MOST_GAP = 12;

/** Writes out `(a|b c)` and `(a)?` groups: each result has neither. Choices between single words stay together as `a|b`. */
function variants(source: string): string[] {
  let open = -1;
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '(') {
      if (depth === 0) open = at;
      depth += 1;
    }
    if (character !== ')') continue;
    depth -= 1;
    if (depth < 0) throw new PhraseError('has a ")" without its "("');
    if (depth > 0) continue;
    const before = source.slice(0, open);
    const optional = source[at + 1] === '?';
    const after = source.slice(at + (optional ? 2 : 1));
    const results = [...choices(source.slice(open + 1, at)), ...(optional ? [''] : [])].flatMap((choice) => variants(`${before}${choice}${after}`));
    if (results.length > MOST_VARIANTS) throw new PhraseError(`stands for more than ${MOST_VARIANTS} phrases; split it up`);
    return results;
  }
  if (depth > 0) throw new PhraseError('has a "(" without its ")"');
  return [source];
}

function choices(inside: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= inside.length; at += 1) {
    const character = inside[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === undefined || (character === '|' && depth === 0)) {
      found.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  return mergeSingles(found);
}

/** Words that need no reading: most terms are made of them. */
const PLAIN = /^[a-z]{2,}$/;
const isPlain = (word: string): boolean => forms.has(word) || (PLAIN.test(word) && !CLITIC_WITHOUT_APOSTROPHE.test(word) && !WITHOUT_APOSTROPHE.has(word));
const SINGLE = /^[^\s()|@.#_^<*?:-]+\*?$/;

/** The choices that are one word each, as one choice. */
function mergeSingles(found: string[]): string[] {
  if (found.some((choice) => choice !== choice.trim())) return found;
  const single = found.filter((choice) => SINGLE.test(choice) && (isPlain(choice) || tokenise(choice.replace('*', '')).words.length === 1));
  if (single.length < 2) return found;
  return [single.join('|'), ...found.filter((choice) => !single.includes(choice))];
}

const NO_FORMS: Form[] = [];

function form(source: string): { form: Form; rest: Form[] } {
  const open = source.endsWith('*');
  const bare = open ? source.slice(0, -1) : source;
  if (open && bare.length < 2) throw new PhraseError(`"${source}" needs two letters or more before the *`);
  if (/^(?:link|handle|mail):./.test(bare)) {
    const lower = bare.startsWith('handle:') ? `@${bare.slice('handle:'.length).toLowerCase()}` : bare.toLowerCase();
    return { form: { lower, open }, rest: [] };
  }
  if (isPlain(bare)) return { form: open ? { lower: bare, open } : plainForm(bare), rest: NO_FORMS };
  if (/^'(?:s|ve|re|ll|d|m)$/.test(bare)) return { form: { lower: bare, open }, rest: [] };
  const words = tokenise(bare).words;
  if (words.length === 0 && bare.trim() !== '') return { form: { lower: bare, open }, rest: [] };
  const [first, ...more] = words;
  if (!first) throw new PhraseError(`"${source}" holds no word`);
  const one = (text: string, lower: string, last: boolean): Form => ({
    lower,
    open: open && last,
    ...(/\p{Lu}/u.test(text) ? { cased: text } : {}),
  });
  return {
    form: one(first.text, first.lower, more.length === 0),
    rest: more.map((word, at) => one(word.text, word.lower, at === more.length - 1)),
  };
}

/** A word without any signs, read once: the same words stand in thousands of phrases. */
function plainForm(word: string): Form {
  const known = forms.get(word);
  if (known) return known;
  const made = { lower: word, open: false };
  if (forms.size >= MOST_KEPT) forms.clear();
  forms.set(word, made);
  return made;
}

/** `a|b|c`. */
function choice(part: string): Element {
  const forms = part.split('|').filter(Boolean).map(form);
  if (forms.some(({ rest }) => rest.length > 0)) throw new PhraseError(`"${part}" mixes one word with several; put the choice in brackets`);
  return indexed({ is: 'word', forms: forms.map((each) => each.form) });
}

const partsRead = new Map<string, readonly Element[]>();

/** What stands between two spaces, read once. Mostly one element; a word that is several to us (`don't`) is several. */
function elementsOf(part: string): readonly Element[] {
  const known = partsRead.get(part);
  if (known) return known;
  const made = readPart(part);
  if (partsRead.size >= MOST_KEPT) partsRead.clear();
  partsRead.set(part, made);
  return made;
}

function readPart(part: string): Element[] {
  if (part === '_') return [{ is: 'any' }];
  if (part === '#') return [{ is: 'number' }];
  if (part === 'link:*') return [{ is: 'address' }];
  if (part === '^') return [{ is: 'capital' }];
  if (/^\.\.\.\d*$/.test(part)) {
    const most = part.length > 3 ? Number(part.slice(3)) : DEFAULT_GAP;
    if (most > MOST_GAP) throw new PhraseError(`has a gap of more than ${MOST_GAP} words`);
    return [{ is: 'gap', most }];
  }
  if (part.startsWith('@')) return [{ is: 'list', list: part.slice(1) }];
  if (part.includes('|')) return [choice(part)];
  const { form: first, rest } = form(part);
  return [first, ...rest].map((each) => ({ is: 'word', forms: [each] }));
}

const MANY = 4;

/** A choice of many words is looked up, not tried word by word. */
function indexed(element: Element): Element {
  if (element.is !== 'word' || element.forms.length <= MANY || element.forms.some(({ open, lower }) => open || lower.startsWith('link:'))) return element;
  const byLower = new Map<string, Form[]>();
  for (const form of element.forms) byLower.set(form.lower, [...(byLower.get(form.lower) ?? []), form]);
  return { ...element, byLower };
}

const read = new Map<string, Phrase[]>();

/** Reads a phrase, once: packs for other accounts have most terms in common. Throws `PhraseError` with a sentence about what is wrong with it. */
export function readPhrase(source: string): Phrase[] {
  const known = read.get(source);
  if (known) return known;
  const phrases = parsePhrase(source);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(source, phrases);
  return phrases;
}

function parsePhrase(source: string): Phrase[] {
  const joined = source
    .replace(/([^\s()|?]*\p{L})(\p{L})\?(?=[\s)|]|$)/gu, '($1|$1$2)')
    .replace(/(^|\s)([^\s()|@]+(?:\|[^\s()|@]+)+)(?=\s|$)/g, (whole, before: string, inside: string) =>
      inside
        .split('|')
        .some(
          (word) =>
            word !== '' &&
            !/^(?:link|handle|mail):/.test(word) &&
            !isPlain(word) &&
            !word.startsWith("'") &&
            tokenise(word.replace(/\*$/, '')).words.length > 1,
        )
        ? `${before}(${inside})`
        : whole,
    );
  return variants(joined).map((variant) => {
    const opens = variant.trimStart().startsWith('< ');
    const said = opens ? variant.trimStart().slice(2) : variant;
    const elements = said.split(/\s+/).filter(Boolean).flatMap(elementsOf);
    const first = elements[0];
    if (!first) throw new PhraseError('is empty');
    if (first.is === 'gap' || first.is === 'any') throw new PhraseError('cannot begin with a gap or "_"');
    if (elements.at(-1)?.is === 'gap') throw new PhraseError('cannot end with a gap');
    const special = elements.findIndex((element) => element.is !== 'word' || element.forms.some(({ open, cased }) => open || cased !== undefined));
    return { elements, opens, plain: special < 0 ? elements.length : special };
  });
}
