import { parseArgs } from 'node:util';

export const PACK_HELP = `usage: pack sign PACK.json --key BACKUP.gap-key [--vouch FILE …] [--out FILE]
       pack verify FILE [--signer THUMBPRINT]
       pack key BACKUP.gap-key
       pack key --new BACKUP.gap-key
       pack vouch OLD.gap-key --for NEW.gap-key [--out FILE]

Signs guidance packs as the desk does, and checks those that others have signed.

  sign      proves the pack (examples and all) on the built-in ones, and signs it
  verify    says who signed a pack, and whether it is sound. - reads from standard input
  key       shows the key of a backup in words; with --new, makes a key and its backup
  vouch     has an old key say that a new one stands in for it. Give what comes out to sign, with --vouch

  --key     backup of the key to sign with, as the desk saves it
  --signer  thumbprint of the key that must have signed, or that vouches for the one that did
  --out     where to write; standard output where absent
  --help    this text

The passphrase of a backup is read from GAP_PASSPHRASE, or asked for. For vouch, that of the old key: both may differ,
and GAP_PASSPHRASE_NEW is that of the new one.
Exit status: 0 fine, 1 the pack or the key is not, 2 wrong usage or bad input.`;

export type PackCommand =
  | { does: 'help' }
  | { does: 'sign'; file: string; key: string; vouches: string[]; out: string | undefined }
  | { does: 'verify'; file: string; signer: string | undefined }
  | { does: 'key'; file: string; fresh: boolean }
  | { does: 'vouch'; old: string; fresh: string; out: string | undefined };

/** Throws with a sentence where the arguments make no sense. */
export function readPackArguments(argv: string[]): PackCommand {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      vouch: { type: 'string', multiple: true },
      out: { type: 'string' },
      signer: { type: 'string' },
      for: { type: 'string' },
      new: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [does, file, ...more] = positionals;
  if (values.help || does === 'help') return { does: 'help' };
  if (does === undefined) throw new Error('Say what to do: sign, verify, key or vouch');
  if (file === undefined) throw new Error(`${does} needs a file`);
  if (more.length > 0) throw new Error(`${does} takes one file, and was given ${more.length + 1}`);
  const { out } = values;
  switch (does) {
    case 'sign':
      if (values.key === undefined) throw new Error('sign needs --key, the backup of the key to sign with');
      return { does, file, key: values.key, vouches: values.vouch ?? [], out };
    case 'verify':
      return { does, file, signer: values.signer };
    case 'key':
      return { does, file, fresh: values.new ?? false };
    case 'vouch':
      if (values.for === undefined) throw new Error('vouch needs --for, the backup of the new key');
      return { does, old: file, fresh: values.for, out };
    default:
      throw new Error(`There is no command "${does}"`);
  }
}
