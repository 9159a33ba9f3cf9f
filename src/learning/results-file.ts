import { ok, type Result, refuse } from '../shared/result';
import type { LearnerName, Statement } from './statement';

/** What a learner gives the trainer: a file with their statements, or what a record store answers. */
export interface ResultsFile {
  format: 1;
  kind: 'gap-monitor-results';
  learner: LearnerName;
  made: string;
  statements: Statement[];
}

export const resultsFile = (learner: LearnerName, statements: Statement[], now: number): ResultsFile => ({
  format: 1,
  kind: 'gap-monitor-results',
  learner,
  made: new Date(now).toISOString(),
  statements,
});

/** Bytes: 100,000 statements are some 80 MB. */
export const LARGEST_RESULTS = 200_000_000;

/** The text of a file in whichever character set it came: UTF-8, UTF-16 with its mark, or else what Windows writes. */
export function textOfFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The statements in a file: ours, a page of a record store, a bare list as older versions wrote it, or one statement a line. */
export function statementsIn(text: string): Result<unknown[]> {
  const trimmed = text.trim();
  if (trimmed === '') return refuse({ at: '', say: 'The file is empty.' });
  const value = parse(trimmed);
  if (value === undefined) {
    const lines = trimmed.split('\n').map((line) => parse(line));
    if (lines.length > 1 && lines.every((line) => typeof line === 'object' && line !== null)) return ok(lines);
    return refuse({ at: '', say: 'This is not a file of results: it is not JSON, or it was cut short.' });
  }
  if (Array.isArray(value)) return ok(value);
  const { format, statements } = value as { format?: unknown; statements?: unknown };
  if (typeof format === 'number' && format > 1)
    return refuse({ at: '/format', say: 'This file was made by a newer version of Gap Monitor. Update yours to open it.' });
  return Array.isArray(statements) ? ok(statements) : refuse({ at: '/statements', say: 'This is JSON, but there are no results in it.' });
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
