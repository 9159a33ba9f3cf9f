import Papa from 'papaparse';

/** Posts out of a file, and how many lines of it could not be read. */
export interface ReadPosts {
  posts: string[];
  skipped: number;
  /** Columns that could hold the posts, where it is a table, and the one that was taken. */
  columns?: string[] | undefined;
  column?: string | undefined;
}

export const LARGEST_FILE = 50_000_000;

const LIKELY = /^(?:full[ _-]?text|post|text|tweet|content|message|body|caption|neges|testun)/i;

/** Reads posts from a table, from JSON Lines or from plain lines, by what the file is called and how it begins. Never throws. */
export function readPosts(name: string, text: string, column?: string): ReadPosts {
  if (/\.(?:csv|tsv)$/i.test(name)) return readTable(text, column);
  if (/\.(?:jsonl|ndjson|json)$/i.test(name) || /^\s*\{"/.test(text)) return readJsonLines(text);
  return readLines(text);
}

export const readLines = (text: string): ReadPosts => ({
  posts: text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean),
  skipped: 0,
});

function readJsonLines(text: string): ReadPosts {
  const posts: string[] = [];
  let skipped = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const post = postIn(line);
    if (post === undefined) skipped += 1;
    else posts.push(post);
  }
  return { posts, skipped };
}

function postIn(line: string): string | undefined {
  try {
    const value = JSON.parse(line) as { text?: unknown; draft?: { text?: unknown } } | string | null;
    const text = typeof value === 'string' ? value : (value?.text ?? value?.draft?.text);
    return typeof text === 'string' && text.trim() ? text : undefined;
  } catch {
    return undefined;
  }
}

function readTable(text: string, wanted: string | undefined): ReadPosts {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  const columns = (meta.fields ?? []).filter((field) => field.trim() !== '');
  const length = (field: string): number => data.slice(0, 50).reduce((sum, row) => sum + (row[field]?.length ?? 0), 0);
  const longest = [...columns].sort((a, b) => length(b) - length(a))[0];
  const column = wanted !== undefined && columns.includes(wanted) ? wanted : (columns.find((field) => LIKELY.test(field)) ?? longest);
  const posts = column === undefined ? [] : data.map((row) => row[column] ?? '').filter((post) => post.trim() !== '');
  return { posts, skipped: new Set(errors.map(({ row }) => row)).size, columns, column };
}

/** A table as CSV. A cell that a spreadsheet would take for a formula is set off by an apostrophe. */
export const asCsv = (rows: (string | number)[][]): string => Papa.unparse(rows, { escapeFormulae: true });
