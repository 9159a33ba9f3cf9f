import * as v from 'valibot';
import type { Context, Draft } from '../shared/draft';
import { ACCOUNT_KINDS, NATIONS, PLATFORMS } from '../shared/words';

const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
const schema = v.object({
  id: optional(v.union([v.string(), v.number()])),
  draft: v.object({
    text: v.string(),
    media: optional(v.array(v.object({ kind: v.picklist(['image', 'gif', 'video']), alt: optional(v.string()) }))),
    replyTo: optional(v.object({ text: v.string(), author: optional(v.string()) })),
  }),
  context: optional(
    v.object({
      platform: optional(v.picklist(PLATFORMS)),
      account: optional(v.object({ kind: v.picklist(ACCOUNT_KINDS), nation: v.picklist(NATIONS), handle: optional(v.string()) })),
      at: optional(v.string()),
    }),
  ),
});

export interface DraftLine {
  id: string | number;
  draft: Draft;
  context: Context;
}

/** Bad input, with the file and the line that it stands in. */
export class BadInput extends Error {}

/** One line of a drafts file. Throws `BadInput`. */
export function readDraftLine(line: string, file: string, number: number): DraftLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`${file}:${number}: this is not JSON`);
  }
  const read = v.safeParse(schema, value);
  if (!read.success) {
    const [issue] = read.issues;
    throw new BadInput(`${file}:${number}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  }
  const { id, draft, context } = read.output;
  return { id: id ?? number, draft, context: context ?? {} };
}
