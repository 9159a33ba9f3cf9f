import { runtime, stillConnected } from './ask-worker';
import { isEnvelope, type ToSite } from './protocol';

type Answers = { [N in keyof ToSite]?: (ask: ToSite[N]['ask']) => ToSite[N]['reply'] };

/**
 * Answers what our own pages and worker ask of this content script, until `signal` aborts.
 * Names that this script does not own stay unanswered, so that another of our scripts can answer them.
 */
export function answerOnSite(answers: Answers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, reply: (value: unknown) => void): undefined => {
    if (!isEnvelope(message) || sender.id !== runtime.id) return;
    const answer = answers[message.name as keyof ToSite] as ((ask: unknown) => unknown) | undefined;
    if (answer) reply(answer(message.ask));
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (stillConnected()) runtime.onMessage.removeListener(listener);
  });
}
