import type { ClearanceAnswer } from '../../../src/clearance/answer';
import type { ClearanceEvent } from '../../../src/clearance/events';
import type { ClearanceRequest } from '../../../src/clearance/request';
import { type Subject, subjectHash, subjectOf } from '../../../src/clearance/subject';
import { makeSigningKey } from '../../../src/shared/signing/signing-key';

export const NOW = Date.parse('2026-11-24T12:00:00Z');
export const HOUR = 60 * 60 * 1000;
export const HASH = 'A'.repeat(43);

export const SUBJECT: Subject = subjectOf(
  { text: 'The pool opens again on Monday. See https://www.example.gov.uk/pool', media: [{ kind: 'image', alt: 'Children at the pool' }] },
  'x',
  '@DeptExample',
);

export const makeRequest = (change: Partial<ClearanceRequest> = {}): ClearanceRequest => ({
  v: 1,
  at: NOW,
  by: 'Sam Writer',
  subject: SUBJECT,
  account: { kind: 'central', nation: 'uk' },
  findings: [{ rule: 'party-name', concern: 'party-political', severity: 'must', reason: 'It is the name of a street' }],
  packs: [['core', '2026.11.1']],
  checklists: ['clear-sensitive-words'],
  stages: [{ id: 'press-officer', role: { en: 'Press officer' } }],
  validForHours: 24,
  ...change,
});

export const makeAnswer = (change: Partial<ClearanceAnswer> = {}): ClearanceAnswer => ({
  v: 1,
  at: NOW + HOUR,
  by: 'Alex Press',
  request: HASH,
  subject: subjectHash(SUBJECT),
  stage: 'press-officer',
  decision: 'clear',
  items: ['tone'],
  until: NOW + 24 * HOUR,
  ...change,
});

export const answered = (change: Partial<ClearanceAnswer> = {}, signer = 'press', hash: string = crypto.randomUUID()): ClearanceEvent => ({
  kind: 'answer',
  at: NOW + HOUR,
  token: '',
  hash,
  signer,
  name: 'Alex Press',
  answer: makeAnswer(change),
});

/** Two keys, made once: sealing a backup takes half a second. */
export const drafterKey = makeSigningKey('a drafter signs with this').then(({ key }) => key);
export const officerKey = makeSigningKey('an officer signs with this').then(({ key }) => key);
