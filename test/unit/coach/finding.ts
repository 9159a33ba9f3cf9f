import type { Finding } from '../../../src/checks/finding';

/** A finding for tests of what surrounds it. */
export const finding = (rule: string, span: [number, number] | null = null, severity: Finding['severity'] = 'should'): Finding => ({
  concern: 'jargon',
  rule,
  severity,
  span,
  spans: span ? [span] : [],
  say: { en: rule },
  tip: `${rule}-tip`,
});
