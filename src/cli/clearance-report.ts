import { clears } from '../clearance/answer';
import { subjectHash } from '../clearance/subject';
import type { Token, TokenTrouble } from '../clearance/token';
import { fingerprintWords } from '../shared/signing/public-key';

export interface ReportOptions {
  /** Thumbprint or eight words of the key that must have signed. */
  key: string | undefined;
  holds: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** Requests at hand, by their hash. */
  requests: ReadonlyMap<string, Token & { is: 'request' }>;
}

export interface Report {
  ok: boolean;
  signed: Token['is'];
  by: string;
  at: string;
  decision?: string;
  stage?: string;
  until?: string;
  holds?: boolean;
  post?: string;
  request: string;
  /** Whether the request that it answers is at hand and about the same post; absent where it is not at hand. */
  fits?: boolean;
  key: string;
  words: string;
  problems: string[];
}

const iso = (at: number): string => new Date(at).toISOString();

/** What can be said of one signed thing whose signature holds. */
export function reportOn(token: Token, { key, holds, now, requests }: ReportOptions): Report {
  const words = fingerprintWords(token.signer);
  const problems: string[] = [];
  if (key !== undefined && key !== token.signer && key !== words) problems.push('It was signed by another key.');
  const base = { signed: token.is, key: token.signer, words };
  if (token.is === 'withdrawal') {
    const { by, at, withdraws } = token.withdrawal;
    return { ...base, ok: problems.length === 0, by, at: iso(at), request: withdraws, problems };
  }
  if (token.is === 'request') {
    const { by, at, subject } = token.request;
    return { ...base, ok: problems.length === 0, by, at: iso(at), post: subjectHash(subject), request: token.hash, problems };
  }
  const { by, at, decision, stage, until, subject, request } = token.answer;
  const holdsNow = clears(decision) && (until ?? 0) > now && at <= now + 600_000;
  const asked = requests.get(request);
  const fits = asked && subjectHash(asked.request.subject) === subject;
  if (fits === false) problems.push('It is about another post than the one in the request.');
  if (asked && asked.signer === token.signer) problems.push('It was signed by whoever asked. Nobody clears their own post.');
  if (holds && !holdsNow) problems.push(clears(decision) ? 'It does not hold now.' : 'It does not clear the post.');
  return {
    ...base,
    ok: problems.length === 0,
    by,
    at: iso(at),
    decision,
    stage,
    ...(until !== undefined && { until: iso(until) }),
    holds: holdsNow,
    post: subject,
    request,
    ...(fits !== undefined && { fits }),
    problems,
  };
}

/** The same for people. */
export function inWords({ signed, by, at, decision, stage, until, holds, post, request, fits, words, problems }: Report): string {
  const lines = [
    `The signature holds: ${signed} by ${by}, ${at}`,
    decision && `decision: ${decision} (${stage})`,
    until && `until:    ${until}${holds ? '' : ' (does not hold now)'}`,
    post && `post:     ${post}`,
    `request:  ${request}${fits ? ' (here, and about the same post)' : ''}`,
    `key:      ${words}`,
    ...problems.map((problem) => `PROBLEM:  ${problem}`),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Why something could not be opened, for people. */
export function troubleInWords(trouble: TokenTrouble): string {
  switch (trouble.is) {
    case 'nothing':
      return 'there is no request or answer in this';
    case 'too-large':
      return 'this is too large to look through';
    case 'cut-short':
      return `cut short: ${trouble.got} of ${trouble.of} characters are there`;
    case 'gap':
      return `something is missing in the middle: ${trouble.got} of ${trouble.of} characters are there`;
    case 'changed':
      return 'a character was changed on the way';
    case 'forged':
      return 'the signature does not hold';
    case 'unknown-shape':
      return 'it is signed, but says something that this version does not understand';
  }
}
