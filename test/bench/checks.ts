// How long a check takes: `npm run bench`. Ours with the built-in packs and with thousands of terms more, beside what others offer
// where it is installed (alex, write-good, retext): not the same task, so read the order of magnitude. One run, one machine.
import { createChecker } from '../../src/checks/checker';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import type { Pack } from '../../src/guidance/pack';
import type { Context } from '../../src/shared/draft';
import { learnable } from '../quality/labelled-drafts';

const POSTS = 500;
const SHORT = 280;
const LONG = 5000;
const CONTEXT: Context = { platform: 'facebook', account: { kind: 'central', nation: 'england' }, at: '2026-11-24T10:00:00Z' };

interface Row {
  name: string;
  cold: number;
  short: number[];
  long: number[];
}

/** The same posts for everyone: labelled drafts, repeated up to the length. */
function posts(length: number, count: number): string[] {
  const texts = learnable().map(({ draft }) => draft.text);
  return Array.from({ length: count }, (_, at) => {
    let text = '';
    for (let next = at; text.length < length; next += 7) text += `${texts[next % texts.length]} `;
    return text.slice(0, length);
  });
}
const shortPosts = posts(SHORT, POSTS);
const longPosts = posts(LONG, 60);

async function measure(name: string, prepare: () => Promise<(text: string) => unknown>): Promise<Row | undefined> {
  const started = performance.now();
  let check: (text: string) => unknown;
  try {
    check = await prepare();
    await check(shortPosts[0] as string);
  } catch (error) {
    console.log(`${name}: not measured (${error instanceof Error ? error.message.split('\n')[0] : error})`);
    return undefined;
  }
  const cold = performance.now() - started;
  const times = async (texts: string[], rounds: number): Promise<number[]> => {
    const all: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const text of texts) {
        const at = performance.now();
        const result = check(text);
        if (result instanceof Promise) await result;
        if (round === rounds - 1) all.push(performance.now() - at);
      }
    }
    return all.sort((a, b) => a - b);
  };
  const short = await times(shortPosts, 3);
  const long = await times(longPosts, 2);
  return { name, cold, short, long };
}

const at = (sorted: number[], share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3);
const packs = loadBuiltInPacks();

/** As many more rules, each with terms that no post has but that look like real ones. */
function moreRules(count: number): Pack {
  const syllables = ['bar', 'dun', 'fel', 'gor', 'hin', 'kes', 'lum', 'mor', 'nas', 'pel', 'ros', 'tor', 'vel', 'wen', 'yor'];
  let seed = 11;
  const word = (): string =>
    Array.from({ length: 3 }, () => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return syllables[(seed >>> 8) % syllables.length];
    }).join('');
  const rules = Array.from({ length: count }, (_, n) => ({
    id: `more-${n}`,
    concern: 'jargon' as const,
    tip: 'swap-jargon-for-plain-words',
    when: { terms: [`the ${word()} ${word()}`, word()] },
    say: { en: 'Said.' },
    examples: { fires: [], silent: [] },
  }));
  return { format: 1, id: 'more', version: '1.0', title: { en: 'More' }, publisher: { name: 'Bench' }, reviewBy: '2030-01-01', rules };
}

const ours =
  (more: Pack[] = []) =>
  async () => {
    const checker = createChecker([...packs, ...more]);
    return (text: string) => checker.check({ text }, CONTEXT);
  };
/** A package that may not be installed. */
const optional = (name: string): Promise<Record<string, never>> => import(name) as Promise<Record<string, never>>;
type Checks = (text: string) => unknown;

const rows = [
  await measure('ours, built-in packs', ours()),
  await measure('ours, 100 rules more', ours([moreRules(100)])),
  await measure('ours, 1,000 rules more', ours([moreRules(1000)])),
  await measure('ours, 10,000 rules more', ours([moreRules(10_000)])),
  await measure('write-good', async () => {
    const module = await optional('write-good');
    return module.default as unknown as Checks;
  }),
  await measure('alex', async () => {
    const module = await optional('alex');
    return (module.markdown ?? module.default) as unknown as Checks;
  }),
  await measure('retext equality + simplify', async () => {
    const [unified, english, equality, simplify, stringify] = await Promise.all(
      ['unified', 'retext-english', 'retext-equality', 'retext-simplify', 'retext-stringify'].map(optional),
    );
    const make = unified?.unified as unknown as () => { use(plugin: unknown): ReturnType<typeof make>; process(text: string): Promise<unknown> };
    const chain = make().use(english?.default).use(equality?.default).use(simplify?.default).use(stringify?.default);
    return (text: string) => chain.process(text);
  }),
  await measure('textlint terminology', async () => {
    const [kernel, plugin, rule] = await Promise.all(['@textlint/kernel', '@textlint/textlint-plugin-text', 'textlint-rule-terminology'].map(optional));
    const Kernel = kernel?.TextlintKernel as unknown as new () => { lintText(text: string, options: object): Promise<unknown> };
    const linter = new Kernel();
    const inside = (module: Record<string, unknown> | undefined): unknown => (module?.default as { default?: unknown } | undefined)?.default ?? module?.default;
    const options = {
      filePath: 'post.txt',
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: inside(plugin) }],
      rules: [{ ruleId: 'terminology', rule: inside(rule) }],
    };
    return (text: string) => linter.lintText(text, options);
  }),
  await measure('harper.js', async () => {
    const [harper, inlined] = await Promise.all(['harper.js', 'harper.js/binaryInlined'].map(optional));
    const Linter = harper?.LocalLinter as unknown as new (options: object) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
    const linter = new Linter({ binary: inlined?.binaryInlined });
    await linter.setup();
    return (text: string) => linter.lint(text);
  }),
].filter((row) => row !== undefined);

console.log('| engine | cold start, ms | 280 characters: p50, ms | p95, ms | 5,000 characters: p50, ms | p95, ms |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { name, cold, short, long } of rows)
  console.log(`| ${name} | ${cold.toFixed(0)} | ${at(short, 0.5)} | ${at(short, 0.95)} | ${at(long, 0.5)} | ${at(long, 0.95)} |`);
