import type { Refusal } from '../../../clearance/events';
import { refusalOf } from '../../../clearance/judge';
import { openTokens, type Token, type TokenTrouble } from '../../../clearance/token';
import type { Pack } from '../../../guidance/pack';
import { clearanceRow } from '../../../storage/clearances';
import { recordEvent, recordRequest } from '../../../storage/clearing';
import { eventsOf } from '../../../storage/evidence';
import { ownKey } from '../../../storage/keys';
import { trustIn } from './trust';

type AnswerToken = Token & { is: 'answer' };

/** What became of one thing in what was pasted. */
export type Received =
  | { is: 'trouble'; trouble: TokenTrouble }
  | { is: 'request'; hash: string; how: 'own' | 'known' | 'new' }
  | { is: 'withdrawal'; request: string; kept: boolean }
  | { is: 'accepted'; request: string }
  | { is: 'refused'; request: string; why: Refusal; token: AnswerToken };

/** Opens all that is in a text, keeps what may be kept, and says of each what became of it. Requests come first, whatever their order: answers need them. */
export async function receive(text: string, packs: readonly Pack[]): Promise<Received[]> {
  const { tokens, troubles } = await openTokens(text);
  const received: Received[] = troubles.map((trouble) => ({ is: 'trouble', trouble }));
  for (const token of [...tokens].sort((a, b) => Number(a.is !== 'request') - Number(b.is !== 'request'))) {
    if (token.is === 'request') received.push(await receiveRequest(token));
    else if (token.is === 'withdrawal') received.push(await receiveWithdrawal(token));
    else received.push(await receiveAnswer(token, packs));
  }
  return received;
}

async function receiveRequest({ compact, hash, signer, request }: Token & { is: 'request' }): Promise<Received> {
  const own = (await ownKey())?.thumbprint === signer;
  const fresh = await recordRequest({ kind: 'request', at: Date.now(), token: compact, hash, signer, request });
  return { is: 'request', hash, how: own ? 'own' : fresh ? 'new' : 'known' };
}

async function receiveWithdrawal({ compact, signer, withdrawal }: Token & { is: 'withdrawal' }): Promise<Received> {
  const { withdraws, by, reason } = withdrawal;
  const events = await eventsOf(withdraws);
  const theirs = events.some((event) => event.kind === 'request' && event.signer === signer);
  const known = events.some(({ kind }) => kind === 'withdrawal');
  if (theirs && !known) await recordEvent(withdraws, { kind: 'withdrawal', at: Date.now(), token: compact, by, reason });
  return { is: 'withdrawal', request: withdraws, kept: theirs };
}

/** Judges an answer and keeps it. One that does not count is kept as such, so that nothing is lost; one by an unknown key waits for the person's word. */
export async function receiveAnswer(token: AnswerToken, packs: readonly Pack[], now = Date.now()): Promise<Received> {
  const { compact, hash, signer, answer } = token;
  const events = await eventsOf(answer.request);
  const asked = events.find((event) => event.kind === 'request');
  const known = new Set(events.flatMap((event) => (event.kind === 'answer' ? event.hash : [])));
  const [trusted, own, row] = await Promise.all([trustIn(signer, packs), ownKey(), clearanceRow(answer.request)]);
  // A new key of one's own is still one's own.
  const drafter = row?.asked && own?.thumbprint === signer ? signer : asked?.signer;
  const why = refusalOf({ answer, hash, signer, request: asked?.request, drafter, trusted, known, now });
  if (!why && trusted) {
    await recordEvent(answer.request, { kind: 'answer', at: now, token: compact, hash, signer, name: trusted.name, answer });
    return { is: 'accepted', request: answer.request };
  }
  const refused = why ?? 'unknown-key';
  const seen = events.some((event) => event.kind === 'refused' && event.hash === hash && event.why === refused);
  if (asked && refused !== 'replayed' && refused !== 'unknown-key' && !seen)
    await recordEvent(answer.request, { kind: 'refused', at: now, token: compact, hash, signer, answer, why: refused });
  return { is: 'refused', request: answer.request, why: refused, token };
}
