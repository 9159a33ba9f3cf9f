import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Checker, createChecker } from '../checks/checker';
import { needsPatterns } from '../checks/patterns';
import { runExamples } from '../checks/prove-pack';
import type { Pack } from '../guidance/pack';
import { readPack } from '../guidance/read-pack';
import type { Problem } from '../shared/result';
import { type Arguments, HELP, readArguments } from './arguments';
import { loadBuiltInPacks } from './load-packs';
import { BadInput, type DraftLine, readDraftLine } from './read-drafts';

const FINE = 0;
const PROBLEMS = 1;
const BAD_USE = 2;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? FINE : BAD_USE);
});

/** Writes a line, waiting where the reader is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function report(file: string, problems: readonly Problem[]): void {
  for (const { at, say } of problems) console.error(`${file}${at}: ${say}`);
}

async function patternsFor(packs: Pack[], always = false) {
  return always || needsPatterns(packs) ? (await import('../checks/re2-patterns')).createRe2Patterns() : undefined;
}

/** The built-in packs with those of the arguments on top; undefined (and told on standard error) where one cannot be read. */
async function choosePacks(builtIn: Pack[], files: readonly string[]): Promise<Pack[] | undefined> {
  const packs = [...builtIn];
  let fine = true;
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      throw new BadInput(error instanceof Error ? error.message : String(error));
    }
    const read = readPack(text, { under: packs, runExamples, patterns: await patternsFor([], true) });
    if (read.ok) packs.push(read.value);
    else {
      report(file, read.problems);
      fine = false;
    }
  }
  return fine ? packs : undefined;
}

async function testPacks(packs: Pack[]): Promise<number> {
  const patterns = await patternsFor(packs);
  let examples = 0;
  let wrong = 0;
  packs.forEach((pack, at) => {
    const problems = runExamples(pack, packs.slice(0, at), patterns);
    report(pack.id, problems);
    wrong += problems.length;
    for (const rule of pack.rules ?? []) examples += rule.examples.fires.length + rule.examples.silent.length;
  });
  console.error(`${packs.length} packs, ${examples} examples, ${wrong} wrong`);
  return wrong === 0 ? FINE : PROBLEMS;
}

async function checkOne({ id, draft, context }: DraftLine, checker: Checker): Promise<void> {
  const findings = checker.check(draft, context).map(({ concern, rule, severity, span, say, tip }) => ({ concern, rule, severity, span, say: say.en, tip }));
  await print(JSON.stringify({ id, findings }));
}

/** Checks drafts as they are read. Text whose first line is no JSON object is one draft, when it comes from standard input. */
async function checkFile(file: string, checker: Checker): Promise<void> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const name = file === '-' ? 'standard input' : file;
  const plain: string[] = [];
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (plain.length > 0 || (file === '-' && number === 1 && !line.trimStart().startsWith('{'))) plain.push(line);
    else if (line.trim() !== '') await checkOne(readDraftLine(line, name, number), checker);
  }
  if (plain.length > 0) await checkOne({ id: 1, draft: { text: plain.join('\n') }, context: {} }, checker);
}

async function main(): Promise<number> {
  let given: Arguments;
  try {
    given = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return BAD_USE;
  }
  if (given.help) {
    await print(HELP);
    return FINE;
  }
  try {
    const packs = await choosePacks(loadBuiltInPacks(), given.packs);
    if (packs === undefined) return PROBLEMS;
    if (given.test) return await testPacks(packs);
    const checker = createChecker(packs, { patterns: await patternsFor(packs) });
    for (const file of given.files.length > 0 ? given.files : ['-']) await checkFile(file, checker);
    return FINE;
  } catch (error) {
    const known = error instanceof BadInput || (error instanceof Error && 'code' in error);
    console.error(known ? (error as Error).message : error);
    return BAD_USE;
  }
}

process.exitCode = await main();
