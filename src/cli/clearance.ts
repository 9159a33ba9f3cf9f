import { existsSync, readFileSync } from 'node:fs';
import { openTokens } from '../clearance/token';
import { isPublicKey, thumbprint } from '../shared/signing/public-key';
import { CLEARANCE_HELP, type ClearanceArguments, readClearanceArguments } from './clearance-arguments';
import { inWords, reportOn, troubleInWords } from './clearance-report';

const FINE = 0;
const PROBLEMS = 1;
const BAD_USE = 2;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? FINE : BAD_USE);
});

/** A key as it was named: words and thumbprints as they are, a file by the thumbprint of the key in it. */
async function keyNamed(name: string | undefined): Promise<string | undefined> {
  if (name === undefined || !existsSync(name)) return name?.trim().replace(/\s+/g, ' ');
  const key = JSON.parse(readFileSync(name, 'utf8')) as unknown;
  if (!isPublicKey(key)) throw new Error(`${name} is not a public Ed25519 key`);
  return thumbprint(key);
}

async function verify({ files, key: named, holds, json }: ClearanceArguments): Promise<number> {
  const key = await keyNamed(named);
  const names = files.length > 0 ? files : ['-'];
  const opened = await Promise.all(names.map(async (name) => ({ name, ...(await openTokens(readFileSync(name === '-' ? 0 : name, 'utf8'))) })));
  const requests = new Map(opened.flatMap(({ tokens }) => tokens.flatMap((token) => (token.is === 'request' ? [[token.hash, token]] : []))));
  let fine = true;
  for (const { name, tokens, troubles } of opened) {
    for (const trouble of troubles) {
      console.error(`${name === '-' ? 'standard input' : name}: ${troubleInWords(trouble)}`);
      fine = false;
    }
    for (const token of tokens) {
      const report = reportOn(token, { key, holds, now: Date.now(), requests });
      process.stdout.write(`${json ? JSON.stringify(report) : inWords(report)}\n`);
      fine &&= report.ok;
    }
  }
  return fine ? FINE : PROBLEMS;
}

async function main(): Promise<number> {
  try {
    const given = readClearanceArguments(process.argv.slice(2));
    if (!given.help) return await verify(given);
    process.stdout.write(`${CLEARANCE_HELP}\n`);
    return FINE;
  } catch (error) {
    const say = error instanceof Error ? error.message : String(error);
    const usage =
      error instanceof Error && ('code' in error ? String(error.code).startsWith('ERR_PARSE_ARGS') : say.includes('command') || say.startsWith('Say what'));
    console.error(usage ? `${say}\n\n${CLEARANCE_HELP}` : say);
    return BAD_USE;
  }
}

process.exitCode = await main();
