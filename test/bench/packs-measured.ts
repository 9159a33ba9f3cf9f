// How long it takes to open a pack that came by mail (verify, parse, compile, run the examples), and to sign and verify one.
// One process, medians; the built-in packs lie below, as they do in the extension.
import { performance } from 'node:perf_hooks';
import { runExamples } from '../../src/checks/prove-pack';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import type { Pack } from '../../src/guidance/pack';
import { openPack, signPack } from '../../src/guidance/signed-pack';
import { openSigned, sign } from '../../src/shared/signing/signed';
import { makeSigningKey } from '../../src/shared/signing/signing-key';

const ROUNDS = 9;
const SIZES = [500, 1000, 2000, 5000, 10_000];
const SYLLABLES = ['bar', 'dun', 'fel', 'gor', 'hin', 'kes', 'lum', 'mor', 'nas', 'pel', 'ros', 'tor', 'vel', 'wen', 'yor'];

/** A pack of so many rules, each with phrases, a look-alike and two examples that are run. */
export function largePack(count: number): Pack {
  let seed = 11;
  const word = (): string =>
    Array.from({ length: 3 }, () => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return SYLLABLES[(seed >>> 8) % SYLLABLES.length];
    }).join('');
  const rules = Array.from({ length: count }, (_, n) => {
    const [one, two, three] = [word(), word(), word()];
    return {
      id: `rule-${n}`,
      concern: 'jargon' as const,
      tip: 'swap-jargon-for-plain-words',
      when: { all: [{ terms: [`the ${one} ${two}`, `${three} ${one}`], unless: [`the ${one} ${two} act`] }, { context: { account: ['central' as const] } }] },
      say: { en: `This calls it the ${one} ${two}, which few people know.` },
      examples: { fires: [`Come and see the ${one} ${two} on Friday`], silent: [`Come and read the ${one} ${two} Act on Friday`] },
    };
  });
  return { format: 1, id: 'large', version: '2026.11.1', title: { en: 'Large' }, publisher: { name: 'Bench' }, reviewBy: '2030-01-01', rules };
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median and the fastest of several rounds, in milliseconds: where the two are far apart, the machine was busy with something else. */
async function times(act: () => Promise<unknown>, rounds = ROUNDS): Promise<{ median: number; fastest: number }> {
  const all: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const from = performance.now();
    await act();
    if (round > 0) all.push(performance.now() - from);
  }
  return { median: median(all), fastest: Math.min(...all) };
}

const time = async (act: () => Promise<unknown>, rounds?: number): Promise<number> => (await times(act, rounds)).median;

const { key } = await makeSigningKey('bench bench bench');
const under = loadBuiltInPacks();

console.log('| rules | signed text, MB | open, ms | fastest, ms | per 1,000 rules, ms | of that verify, ms | sign, ms |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const size of SIZES) {
  const pack = largePack(size);
  const text = await signPack(pack, key);
  const opened = await openPack(text, { under, runExamples });
  if (!opened.ok) throw new Error(`the pack of ${size} rules does not open: ${opened.why} ${JSON.stringify(opened.problems[0])}`);
  const { median: open, fastest } = await times(() => openPack(text, { under, runExamples }));
  const verify = await time(() => openSigned(text, 'gap-pack'));
  const signing = await time(() => signPack(pack, key));
  const cells = [
    size,
    (text.length / 1e6).toFixed(1),
    open.toFixed(0),
    fastest.toFixed(0),
    ((open * 1000) / size).toFixed(1),
    verify.toFixed(1),
    signing.toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
const small = await sign({ hello: 'world' }, 'gap-answer', key);
console.log(
  `\nA short text: sign ${(await time(() => sign({ hello: 'world' }, 'gap-answer', key), 50)).toFixed(2)} ms, verify ${(await time(() => openSigned(small, 'gap-answer'), 50)).toFixed(2)} ms`,
);
const huge = 'e'.repeat(20_000_000);
console.log(`A text of 20 MB is refused in ${(await time(() => openPack(huge))).toFixed(3)} ms`);
