import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runExamples } from '../checks/prove-pack';
import { createRe2Patterns } from '../checks/re2-patterns';
import { isStale, refusal } from '../guidance/admission';
import { packDifference } from '../guidance/pack-difference';
import { readPack } from '../guidance/read-pack';
import { openPack, signPack } from '../guidance/signed-pack';
import { leadsTo, vouchFor } from '../guidance/vouch';
import type { Problem } from '../shared/result';
import { fingerprintWords } from '../shared/signing/public-key';
import { LEAST_PASSPHRASE, makeSigningKey, openBackup, type SigningKey } from '../shared/signing/signing-key';
import { today } from '../shared/uk-time';
import { askPassphrase } from './ask-passphrase';
import { loadBuiltInPacks } from './load-packs';
import { PACK_HELP, type PackCommand, readPackArguments } from './pack-arguments';
import { BadInput } from './read-drafts';

const FINE = 0;
const NOT_SOUND = 1;
const BAD_USE = 2;

const read = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
};

function write(out: string | undefined, text: string): void {
  if (out === undefined) process.stdout.write(`${text}\n`);
  else writeFileSync(out, `${text}\n`);
}

function report(file: string, problems: readonly Problem[]): number {
  for (const { at, say } of problems) console.error(`${file}${at}: ${say}`);
  return NOT_SOUND;
}

async function openKey(file: string, variable = 'GAP_PASSPHRASE'): Promise<SigningKey | undefined> {
  const opened = await openBackup(read(file), await askPassphrase(variable, `Passphrase of ${file}`));
  if (opened.ok) return opened.value;
  report(
    file,
    opened.problems.map(({ say }) => ({ at: '', say })),
  );
  return undefined;
}

const showKey = ({ thumbprint, publicKey }: SigningKey): string =>
  `words       ${fingerprintWords(thumbprint)}\nthumbprint  ${thumbprint}\npublic key  ${publicKey.x}`;

async function sign({ file, key: backup, vouches, out }: Extract<PackCommand, { does: 'sign' }>): Promise<number> {
  const pack = readPack(read(file), { under: loadBuiltInPacks(), runExamples, patterns: createRe2Patterns() });
  if (!pack.ok) return report(file, pack.problems);
  const key = await openKey(backup);
  if (!key) return NOT_SOUND;
  write(
    out,
    await signPack(
      pack.value,
      key,
      vouches.map((each) => read(each).trim()),
    ),
  );
  console.error(`signed ${pack.value.id} ${pack.value.version} with ${fingerprintWords(key.thumbprint)}`);
  return FINE;
}

async function verify({ file, signer }: Extract<PackCommand, { does: 'verify' }>): Promise<number> {
  const under = loadBuiltInPacks();
  const opening = await openPack(read(file), { under, runExamples, patterns: createRe2Patterns() });
  if (!opening.ok) {
    console.error(`${file}: ${opening.why}`);
    return report(file, opening.problems);
  }
  const { pack, signer: by, vouches } = opening.value;
  const lines = [
    `pack        ${pack.id}: ${pack.title.en}`,
    `version     ${pack.version}`,
    `publisher   ${pack.publisher.name}`,
    `review by   ${pack.reviewBy}${isStale(pack, today()) ? ' (due for review)' : ''}`,
    `signed by   ${fingerprintWords(by)}`,
    `thumbprint  ${by}`,
    `changes     ${packDifference(under, [...under, pack]).length}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (refusal(opening.value, undefined) === 'reserved-name') console.error(`${file}: the name "${pack.id}" belongs to Gap Monitor, and is refused`);
  else if (signer === undefined || leadsTo(signer, by, vouches)) return FINE;
  else console.error(`${file}: signed by another key than ${signer}, which does not vouch for it`);
  return NOT_SOUND;
}

async function key({ file, fresh }: Extract<PackCommand, { does: 'key' }>): Promise<number> {
  if (!fresh) {
    const opened = await openKey(file);
    if (opened) process.stdout.write(`${showKey(opened)}\n`);
    return opened ? FINE : NOT_SOUND;
  }
  if (existsSync(file)) throw new BadInput(`${file} is there already: a key is never written over`);
  const passphrase = await askPassphrase('GAP_PASSPHRASE', `Passphrase for ${file}`);
  if (passphrase.length < LEAST_PASSPHRASE) throw new BadInput(`The passphrase needs at least ${LEAST_PASSPHRASE} characters`);
  const made = await makeSigningKey(passphrase);
  writeFileSync(file, `${made.backup}\n`, { mode: 0o600, flag: 'wx' });
  process.stdout.write(`${showKey(made.key)}\n`);
  return FINE;
}

async function vouch({ old, fresh, out }: Extract<PackCommand, { does: 'vouch' }>): Promise<number> {
  const [before, after] = [await openKey(old), await openKey(fresh, 'GAP_PASSPHRASE_NEW')];
  if (!before || !after) return NOT_SOUND;
  write(out, await vouchFor(after.publicKey, before));
  return FINE;
}

async function main(): Promise<number> {
  let command: PackCommand;
  try {
    command = readPackArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${PACK_HELP}`);
    return BAD_USE;
  }
  try {
    switch (command.does) {
      case 'help':
        process.stdout.write(`${PACK_HELP}\n`);
        return FINE;
      case 'sign':
        return await sign(command);
      case 'verify':
        return await verify(command);
      case 'key':
        return await key(command);
      case 'vouch':
        return await vouch(command);
    }
  } catch (error) {
    const known = error instanceof BadInput || (error instanceof Error && 'code' in error);
    console.error(known ? (error as Error).message : error);
    return BAD_USE;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? FINE : BAD_USE));
process.exitCode = await main();
