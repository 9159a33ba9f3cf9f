import type { ClearanceEvent } from './events';

/** What an event looks like once its words were let go. */
const GONE = '';

/**
 * An event in two halves: the facts (who, when, what was decided, all hashes), and the words (the post, the reasons, the signed
 * text), which an office may let go of sooner.
 */
export function split(event: ClearanceEvent): { facts: string; words: string } {
  const { words, facts } = halves(event);
  return { facts: JSON.stringify(facts), words: JSON.stringify(words) };
}

function halves(event: ClearanceEvent): { facts: object; words: object } {
  switch (event.kind) {
    case 'request': {
      const { token, request, ...rest } = event;
      const { subject, findings, note, ...kept } = request;
      const bare = { platform: subject.platform, account: subject.account, text: GONE, media: [] };
      const silent = findings.map(({ reason: _, ...finding }) => finding);
      return { facts: { ...rest, token: GONE, request: { ...kept, subject: bare, findings: silent } }, words: { token, request: { subject, findings, note } } };
    }
    case 'answer':
    case 'refused': {
      const { token, answer, ...rest } = event;
      const { reason, suggestion, ...kept } = answer;
      return { facts: { ...rest, token: GONE, answer: kept }, words: { token, answer: { reason, suggestion } } };
    }
    case 'elsewhere': {
      const { reason, ...kept } = event.elsewhere;
      return { facts: { ...event, elsewhere: kept }, words: { elsewhere: { reason } } };
    }
    case 'withdrawal': {
      const { token, reason, ...rest } = event;
      return { facts: rest, words: { token, reason } };
    }
    default:
      return { facts: event, words: {} };
  }
}

/** The event again, as much of it as is left; `undefined` where its facts were let go too. */
export function join({ facts, words }: { facts?: string | undefined; words?: string | undefined }): ClearanceEvent | undefined {
  if (facts === undefined) return undefined;
  const event = JSON.parse(facts) as Record<string, unknown>;
  for (const [name, value] of Object.entries(JSON.parse(words ?? '{}') as Record<string, unknown>)) {
    event[name] = typeof value === 'object' && value !== null ? { ...(event[name] as object), ...value } : value;
  }
  return event as unknown as ClearanceEvent;
}
