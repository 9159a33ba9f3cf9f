/** What comes back across contexts. Errors travel as plain data, since `Error` objects lose themselves on the way. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: string };

export const answered = <Value>(value: Value): Reply<Value> => ({ ok: true, value });
export const failed = (error: string): { ok: false; error: string } => ({ ok: false, error });
