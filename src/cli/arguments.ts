import { parseArgs } from 'node:util';

export interface Arguments {
  packs: string[];
  files: string[];
  test: boolean;
  help: boolean;
}

export const HELP = `usage: check [--pack FILE …] [--test] [DRAFTS.jsonl … | -]

Runs guidance packs over drafts: the built-in packs, and those named with --pack on top.

  DRAFTS.jsonl   one draft per line: {"id", "draft": {"text", "media", "replyTo"}, "context": {"platform", "account", "at"}}
  -  or no file  the same from standard input; text that is not JSON Lines is taken as one draft
  --pack FILE    a pack (JSON), on top of the built-in ones; may be given several times
  --test         run the examples inside all packs instead of checking drafts
  --help         this text

Prints one line per draft: {"id", "findings": [{"concern", "rule", "severity", "span", "say", "tip"}]}
Exit status: 0 fine, 1 a pack or an example in it is wrong, 2 wrong usage or bad input.`;

/** Throws with a sentence where the arguments make no sense. */
export function readArguments(argv: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { pack: { type: 'string', multiple: true }, test: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  return { packs: values.pack ?? [], files: positionals, test: values.test ?? false, help: values.help ?? false };
}
