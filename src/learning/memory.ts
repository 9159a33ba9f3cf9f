import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';

/** One answer to a tip's question. `at` in milliseconds since 1970. */
export interface Answer {
  at: number;
  right: boolean;
}

/** What is remembered of a tip, as far as its answers tell. */
export interface Memory {
  lastAt: number;
  /** When the chance of still knowing it has fallen to nine in ten: time to ask again. */
  dueAt: number;
}

/** Days, not minutes: people have five of them a sitting, not a day. Without chance, so that two screens say the same. */
const scheduler = fsrs({ request_retention: 0.9, enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });

/**
 * Replays the answers (FSRS). Nothing else is stored, so nothing can disagree with them. A clock that was moved back does no harm: an answer
 * never counts as earlier than the one before. `undefined` where there are none.
 */
export function memoryOf(answers: readonly Answer[]): Memory | undefined {
  if (answers.length === 0) return undefined;
  const inOrder = [...answers].sort((a, b) => a.at - b.at);
  let card = createEmptyCard(new Date(inOrder[0]?.at ?? 0));
  for (const { at, right } of inOrder) card = scheduler.next(card, new Date(at), right ? Rating.Good : Rating.Again).card;
  return { lastAt: inOrder.at(-1)?.at ?? 0, dueAt: card.due.getTime() };
}

/** Due at once where a draft has shown since that it is not done yet. */
export function withRaised(memory: Memory, raisedAt: number | undefined): Memory {
  return raisedAt !== undefined && raisedAt > memory.lastAt ? { ...memory, dueAt: Math.min(memory.dueAt, raisedAt) } : memory;
}
