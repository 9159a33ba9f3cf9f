import type { Checker } from '../../../../checks/checker';
import type { Context } from '../../../../shared/draft';

/** How often a rule spoke, and the first post that it spoke about. */
export interface Tally {
  rule: string;
  times: number;
  first: string;
}

export interface Progress {
  done: number;
  all: number;
  /** Posts about which anything was said. */
  spoke: number;
  tallies: Tally[];
}

/** The page must be able to paint and to take a press of "Stop" in between, in milliseconds. */
const STEP = 24;

/** Runs a checker over posts, telling how far it has come, until it is through or `signal` aborts. */
export async function runPosts(
  posts: string[],
  checker: Checker,
  context: Context,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Progress> {
  const tallies = new Map<string, Tally>();
  let spoke = 0;
  let done = 0;
  const progress = (): Progress => ({ done, all: posts.length, spoke, tallies: [...tallies.values()].sort((a, b) => b.times - a.times) });
  let since = performance.now();
  for (const text of posts) {
    if (signal.aborted) break;
    const findings = checker.check({ text }, context);
    if (findings.length > 0) spoke += 1;
    for (const { rule } of findings) {
      const known = tallies.get(rule);
      if (known) known.times += 1;
      else tallies.set(rule, { rule, times: 1, first: text });
    }
    done += 1;
    if (performance.now() - since < STEP) continue;
    tell(progress());
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return progress();
}
