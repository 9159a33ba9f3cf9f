import type { ClearanceAnswer } from '../../../src/clearance/answer';
import type { ClearanceRequest } from '../../../src/clearance/request';
import { type Subject, subjectHash } from '../../../src/clearance/subject';
import { framed, openTokens, signAnswer, signRequest, type Token } from '../../../src/clearance/token';
import type { SigningKey } from '../../../src/shared/signing/signing-key';

const HOUR = 60 * 60 * 1000;

/** The request in what somebody copied. */
export async function requestIn(text: string): Promise<{ hash: string; request: ClearanceRequest }> {
  const token = (await openTokens(text)).tokens.find((one): one is Token & { is: 'request' } => one.is === 'request');
  if (!token) throw new Error('there is no request in this');
  return { hash: token.hash, request: token.request };
}

/** An answer to a request, by a key of the test's own: a press office that the browser has never met. */
export async function answerTo(text: string, key: SigningKey, change: Partial<ClearanceAnswer> = {}): Promise<string> {
  const { hash, request } = await requestIn(text);
  const answer: ClearanceAnswer = {
    v: 1,
    at: Date.now(),
    by: 'Alex Press',
    request: hash,
    subject: subjectHash(request.subject),
    stage: request.stages[0]?.id ?? '',
    decision: 'clear',
    items: [],
    until: Date.now() + HOUR,
    ...change,
  };
  return framed((await signAnswer(answer, key)).compact, 'answer');
}

/** A request by somebody on another machine. */
export async function requestBy(key: SigningKey, subject: Subject, change: Partial<ClearanceRequest> = {}): Promise<string> {
  const request: ClearanceRequest = {
    v: 1,
    at: Date.now(),
    by: 'Sam Writer',
    subject,
    account: { kind: 'central', nation: 'uk' },
    findings: [{ rule: 'no-such-rule', concern: 'party-political', severity: 'must', dismissed: true, reason: 'It is the name of a street' }],
    packs: [['elsewhere', '2026.1']],
    checklists: ['clear-sensitive-words', 'clear-not-yet-public'],
    stages: [
      { id: 'policy-lead', role: { en: 'Policy lead', cy: 'Arweinydd polisi' } },
      { id: 'press-officer', role: { en: 'Press officer', cy: 'Swyddog y wasg' } },
    ],
    validForHours: 24,
    note: 'For the launch',
    ...change,
  };
  return framed((await signRequest(request, key)).compact, 'request');
}
