import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../checks/finding';
import type { Subject } from '../../../clearance/subject';
import type { Pack } from '../../../guidance/pack';
import type { Account } from '../../../shared/draft';

interface Looked {
  subject: Subject;
  account: Account;
  /** Milliseconds since 1970: when it is to go out. */
  at: number;
}

/** What one's own packs say of a post; `undefined` until they are there and have looked. Rules that the person switched off speak here too. */
export function useFindings(packs: readonly Pack[] | undefined, looked: Looked | undefined): Finding[] | undefined {
  const [findings, setFindings] = useState<Finding[]>();
  const key = packs && looked && JSON.stringify([looked, packs.map(({ id, version }) => [id, version])]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of packs and post
  useEffect(() => {
    if (!packs || !looked) return;
    let wanted = true;
    void check(packs, looked).then((found) => wanted && setFindings(found));
    return () => {
      wanted = false;
    };
  }, [key]);
  return findings;
}

/** The checker is large, and no list needs it: it comes when a post is looked at. */
async function check(packs: readonly Pack[], { subject, account, at }: Looked): Promise<Finding[]> {
  const [{ createChecker }, { needsPatterns }] = await Promise.all([import('../../../checks/checker'), import('../../../checks/patterns')]);
  const patterns = needsPatterns(packs) ? (await import('../../../checks/re2-patterns')).createRe2Patterns() : undefined;
  return createChecker([...packs], { patterns }).check(subject, { platform: subject.platform, account, at: new Date(at).toISOString() });
}
