import Papa from 'papaparse';
import type { ClearanceEvent } from '../../../clearance/events';
import { join } from '../../../clearance/split';
import { subjectHash } from '../../../clearance/subject';
import { wholeChain } from '../../../storage/evidence';

const when = (at: number | undefined): string => (at === undefined || at === 0 ? '' : new Date(at).toISOString());

/** The columns in which people ask for it; the same names in every language, since other systems read them. */
function row(request: string, hash: string, event: ClearanceEvent | undefined): Record<string, string> {
  const base = { request, entry: hash, event: event?.kind ?? 'let go', recorded: when(event?.at) };
  if (!event) return base;
  switch (event.kind) {
    case 'request': {
      const { subject, by, at, posting, stages, note, findings } = event.request;
      return {
        ...base,
        who: by,
        signed_by: event.signer,
        at: when(at),
        platform: subject.platform,
        account: subject.account,
        text: subject.text,
        media: subject.media.map(({ kind, alt }) => `${kind}: ${alt}`).join('; '),
        post_hash: event.token ? subjectHash(subject) : '',
        to_go_out: when(posting),
        stages: stages.map(({ id }) => id).join(', '),
        findings: findings.map(({ rule, severity, reason }) => `${rule} (${severity})${reason ? `: ${reason}` : ''}`).join('; '),
        note: note ?? '',
      };
    }
    case 'answer':
    case 'refused': {
      const { answer, signer } = event;
      return {
        ...base,
        who: event.kind === 'answer' ? event.name : answer.by,
        signed_by: signer,
        at: when(answer.at),
        stage: answer.stage,
        decision: answer.decision,
        reason: answer.reason ?? '',
        suggestion: answer.suggestion ?? '',
        until: when(answer.until),
        post_hash: answer.subject,
        confirmed: answer.items.join(', '),
        note: event.kind === 'refused' ? `did not count: ${event.why}` : '',
      };
    }
    case 'elsewhere': {
      const { who, how, when: given, until, reference, decision, reason, stage } = event.elsewhere;
      return {
        ...base,
        who,
        signed_by: 'not signed',
        at: when(given),
        stage: stage ?? 'all',
        decision,
        reason: reason ?? '',
        until: when(until),
        note: [how, reference].filter(Boolean).join(', '),
      };
    }
    case 'withdrawal':
      return { ...base, who: event.by, at: when(event.at), reason: event.reason ?? '' };
    case 'posted':
      return { ...base, at: when(event.at), post_hash: event.subject, note: event.asCleared ? 'as cleared' : 'not as cleared' };
    case 'address':
      return { ...base, at: when(event.at), note: event.address };
  }
}

const COLUMNS = [
  ...['request', 'entry', 'event', 'recorded', 'who', 'signed_by', 'at', 'stage', 'decision', 'reason', 'suggestion', 'until', 'platform', 'account'],
  ...['text', 'media', 'post_hash', 'to_go_out', 'stages', 'findings', 'confirmed', 'note'],
];

/** How a cell begins that a spreadsheet would run. The library's own pattern overlooks cells of several lines. */
const FORMULA = /^[=+\-@\t\r]/;

/** The whole record as a table, one entry a line. A cell that a spreadsheet would take for a formula is made harmless. */
export async function recordsAsCsv(): Promise<string> {
  const rows = (await wholeChain()).map((link) => row(link.request, link.hash, join(link)));
  return Papa.unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' });
}

/** The whole record as it is kept, signatures and hashes with it: whoever has it can verify all of it. */
export async function recordsAsJson(now = new Date()): Promise<string> {
  const entries = (await wholeChain()).map((link) => ({ ...link, event: join(link) }));
  return JSON.stringify({ format: 'gap-clearances-1', exported: now.toISOString(), entries }, null, 2);
}
