import { parseArgs } from 'node:util';

export interface ClearanceArguments {
  files: string[];
  key: string | undefined;
  holds: boolean;
  json: boolean;
  help: boolean;
}

export const CLEARANCE_HELP = `usage: clearance verify [--key KEY] [--holds] [--json] [FILE … | -]

Verifies answers and requests as they travel: whole mails will do. Needs no extension and no network.

  FILE        text with one or several of them; - or no file reads standard input
  --key KEY   fail unless this key signed: its eight words, its thumbprint, or a file with its public JWK
  --holds     fail unless each answer clears the post and still holds now
  --json      one line of JSON for each
  --help      this text

Prints what was signed, the decision, the hash of the post, until when it holds, and the key in words.
Where a request and its answer are both there, it also says whether they belong together.
Exit status: 0 all of it verifies, 1 something does not, 2 wrong usage or a file that cannot be read.`;

/** Throws with a sentence where the arguments make no sense. */
export function readClearanceArguments(argv: string[]): ClearanceArguments {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { key: { type: 'string' }, holds: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, ...files] = positionals;
  const help = values.help ?? false;
  if (!help && command !== 'verify') throw new Error(command === undefined ? 'Say what to do: verify' : `There is no command "${command}"`);
  return { files, key: values.key, holds: values.holds ?? false, json: values.json ?? false, help };
}
