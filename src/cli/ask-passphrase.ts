import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { BadInput } from './read-drafts';

/** The passphrase from the environment or, where somebody sits before a terminal, from them, without showing it. Throws `BadInput` where neither is there. */
export async function askPassphrase(variable: string, question: string): Promise<string> {
  const given = process.env[variable];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) throw new BadInput(`Set ${variable}, or run this from a terminal to be asked for the passphrase`);
  process.stderr.write(`${question}: `);
  // A terminal shows what is typed by writing it out again; here nothing is.
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const answer = await new Promise<string>((resolve) => lines.question('', resolve));
  lines.close();
  process.stderr.write('\n');
  return answer;
}
