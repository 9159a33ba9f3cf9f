import { database } from './database';
import type { AttemptRecord, CompletionRecord } from './records';

export interface Answered {
  tip: string;
  answer: number;
  right: boolean;
  pack: string;
  version: string;
}

/** Keeps an answer, and completes the tip if it was right. A tip once completed keeps its first date. */
export async function recordAnswer({ tip, answer, right, pack, version }: Answered, at = Date.now()): Promise<void> {
  await database.transaction('rw', database.attempts, database.completions, async () => {
    await database.attempts.add({ tip, answer, right, at });
    if (right && !(await database.completions.get(tip))) await database.completions.add({ tip, at, pack, version });
  });
}

/** Newest first. */
export const allCompletions = (): Promise<CompletionRecord[]> => database.completions.orderBy('at').reverse().toArray();

export const attemptsAt = (tip: string): Promise<AttemptRecord[]> => database.attempts.where('tip').equals(tip).toArray();
