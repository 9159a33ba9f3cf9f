import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConcernId } from '../../src/guidance/concerns';
import type { Context, Draft } from '../../src/shared/draft';

export interface LabelledDraft {
  id: string;
  draft: Draft;
  context: Context;
  expect: ConcernId[];
}

const FOLDER = fileURLToPath(new URL('../drafts/', import.meta.url));
const UNREAD_OF = 3;

/** A third of the drafts that others wrote, chosen by a hash of their ids, is never read or learned from: it only gives figures. */
export function isUnread(id: string): boolean {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619) >>> 0;
  return hash % UNREAD_OF === 0;
}

function readFile(name: string): LabelledDraft[] {
  const file = join(FOLDER, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, draft, context, expect } = JSON.parse(line) as LabelledDraft;
      return { id, draft, context: context ?? {}, expect };
    });
}

const isOwn = (name: string): boolean => /own.*\.jsonl$/.test(name);

/** The drafts of a file that may be read, or those that may not. */
export function draftsOf(name: 'dev' | 'more', part: 'used' | 'unread'): LabelledDraft[] {
  return readFile(`${name}.jsonl`).filter(({ id }) => isUnread(id) === (part === 'unread'));
}

/** Our own drafts, by file. */
export function ownDrafts(): { name: string; drafts: LabelledDraft[] }[] {
  return readdirSync(FOLDER)
    .filter(isOwn)
    .sort()
    .map((name) => ({ name: name.replace('.jsonl', ''), drafts: readFile(name) }));
}

/** Everything that may be learned from. */
export const learnable = (): LabelledDraft[] => [...draftsOf('dev', 'used'), ...draftsOf('more', 'used'), ...ownDrafts().flatMap(({ drafts }) => drafts)];
