import type { Pack } from '../../../../guidance/pack';
import type { Problem } from '../../../../shared/result';
import { pointer } from '../../../../shared/result';
import type { Language, Said } from '../../../../shared/words';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { problemText } from '../../../../ui/words/problems';
import type { DraftInHand } from './use-draft';

/** The way to a field of the pack: `['rules', 0, 'say']`. */
export type Path = (string | number)[];

/** The id of the field on screen. */
export const fieldId = (...path: Path): string => `f-${path.join('-')}`;

/** What the forms are given: the pack, and for each of its fields what a field on screen needs. */
export interface Edit {
  pack: Pack;
  /** The packs that this one will lie on. */
  under: Pack[];
  language: Language;
  /** The address of the editor, without the section. */
  home: string;
  get(...path: Path): unknown;
  set(path: Path, value: unknown, typing?: boolean): void;
  /** Several fields in one step, as far as the first is typed into. Where that is a name in two languages, the others follow the English one. */
  setTogether(changes: [path: Path, value: unknown][]): void;
  /** Another pack in place of this one, as one step. */
  replace(pack: Pack): void;
  insert(path: Path, item: unknown): void;
  remove(path: Path, at: number): void;
  move(path: Path, at: number, by: number): void;
  error(...path: Path): string | undefined;
  text(...path: Path): { id: string; value: string; error: string | undefined; onChange(value: string): void };
  /** A text that may be left out: empty takes the field away. */
  maybe(...path: Path): { id: string; value: string; error: string | undefined; onChange(value: string): void };
  said(...path: Path): {
    id: string;
    value: Said | undefined;
    errors: { en?: string | undefined; cy?: string | undefined };
    names: { en: string; cy: string };
    onChange(value: Said): void;
  };
  /** Several of a few values; none of them takes the field away where it may be absent. */
  several<Value extends string>(required: boolean, ...path: Path): { id: string; values: Value[]; error: string | undefined; onChange(values: Value[]): void };
  lines(...path: Path): { id: string; lines: string[]; error: string | undefined; onChange(lines: string[]): void };
}

type Bag = Record<string | number, unknown>;

const walk = (root: unknown, path: Path): unknown => path.reduce<unknown>((at, step) => (at as Bag | undefined)?.[step], root);

/** Goes to where the last step of the path is, making what is missing on the way. */
function parent(root: object, path: Path): Bag {
  let at = root as Bag;
  path.slice(0, -1).forEach((step, n) => {
    at[step] ??= typeof path[n + 1] === 'number' ? [] : {};
    at = at[step] as Bag;
  });
  return at;
}

const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null && 'en' in value;

/**
 * Writes the languages that were typed in, and leaves the other as it now is: the form may have been drawn before its last letter came, and
 * knows it only as it was then.
 */
function putSaid(draft: object, path: Path, before: Said | undefined, after: Said): void {
  const now = { ...(walk(draft, path) as Said | undefined) } as Said;
  if (after.en !== (before?.en ?? '')) now.en = after.en;
  if (after.cy !== before?.cy) now.cy = after.cy;
  if (now.cy === undefined) delete now.cy;
  parent(draft, path)[path.at(-1) as string | number] = { ...now, en: now.en ?? after.en };
}

const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function makeEdit(pack: Pack, hand: DraftInHand, problems: Problem[], under: Pack[], language: Language, home: string): Edit {
  const words = packEditorWords[language];
  const byPlace = new Map([...problems].reverse().map(({ at, say }) => [at, asSentence(problemText(say, language).text)]));
  const get = (...path: Path): unknown => walk(pack, path);
  const error = (...path: Path): string | undefined => byPlace.get(pointer(...path));
  const put = (draft: object, path: Path, value: unknown): void => {
    const last = path.at(-1) as string | number;
    const at = parent(draft, path);
    if (value === undefined) delete at[last];
    else at[last] = value;
  };
  const set: Edit['set'] = (path, value, typing) => hand.change(String(path[0]), (draft) => put(draft, path, value), typing ? path.join('/') : undefined);
  const list = (draft: object, path: Path): unknown[] => {
    const at = parent(draft, path);
    const last = path.at(-1) as string | number;
    at[last] ??= [];
    return at[last] as unknown[];
  };
  const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    pack,
    under,
    language,
    home,
    get,
    set,
    error,
    setTogether: (changes) =>
      hand.change(
        String(changes[0]?.[0][0]),
        (draft) => {
          for (const [at, [path, value]] of changes.entries()) {
            if (at > 0 || !isSaid(value)) {
              put(draft, path, value);
              continue;
            }
            const before = get(...path) as Said | undefined;
            putSaid(draft, path, before, value);
            // What goes with a name, such as an id, follows it in English alone.
            if (value.en === (before?.en ?? '')) return;
          }
        },
        changes[0]?.[0].join('/'),
      ),
    replace: (next) =>
      hand.change('json', (draft) => {
        for (const field of Object.keys(draft)) if (!(field in next)) delete (draft as unknown as Bag)[field];
        Object.assign(draft, next);
      }),
    insert: (path, item) => hand.change(String(path[0]), (draft) => void list(draft, path).push(item)),
    remove: (path, at) => hand.change(String(path[0]), (draft) => void list(draft, path).splice(at, 1)),
    move: (path, at, by) =>
      hand.change(String(path[0]), (draft) => {
        const all = list(draft, path);
        const [item] = all.splice(at, 1);
        all.splice(Math.max(0, at + by), 0, item);
      }),
    text: (...path) => ({ id: fieldId(...path), value: asText(get(...path)), error: error(...path), onChange: (value) => set(path, value, true) }),
    maybe: (...path) => ({
      id: fieldId(...path),
      value: asText(get(...path)),
      error: error(...path),
      onChange: (value) => set(path, value || undefined, true),
    }),
    said: (...path) => ({
      id: fieldId(...path),
      value: get(...path) as Said | undefined,
      errors: { en: error(...path, 'en') ?? error(...path), cy: error(...path, 'cy') },
      names: { en: words.english, cy: words.welsh },
      onChange: (value) => hand.change(String(path[0]), (draft) => putSaid(draft, path, get(...path) as Said | undefined, value), path.join('/')),
    }),
    several: (required, ...path) => ({
      id: fieldId(...path),
      values: (get(...path) ?? []) as never[],
      error: error(...path),
      onChange: (values) => set(path, values.length === 0 && !required ? undefined : values),
    }),
    lines: (...path) => ({
      id: fieldId(...path),
      lines: (get(...path) ?? []) as string[],
      error: error(...path),
      onChange: (lines) => set(path, lines, true),
    }),
  };
}
