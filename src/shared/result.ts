/** What went wrong, where: `at` is a JSON pointer (RFC 6901) into what was read, `say` a sentence for the person who wrote it. */
export interface Problem {
  at: string;
  say: string;
}

/** Either a value or every problem found. Readers of outside data return this and never throw. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const refuse = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems });

/** One step of a JSON pointer, escaped. */
export const pointer = (...steps: (string | number)[]): string => steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
