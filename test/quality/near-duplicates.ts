import type { LabelledDraft } from './labelled-drafts';

const LEAST_SHARED = 0.25;
const LEAST_WORDS = 4;

const wordsOf = ({ draft }: LabelledDraft): Set<string> =>
  new Set(
    `${draft.text} ${draft.replyTo?.text ?? ''}`
      .toLowerCase()
      .replace(/https?:\S+/g, ' ')
      .match(/[\p{L}\d’']{4,}/gu) ?? [],
  );

/** For each draft the ordinal of its group: drafts that share most of their words (a post with and without a fault) are of one group. */
export function groupsOf(drafts: readonly LabelledDraft[]): number[] {
  const words = drafts.map(wordsOf);
  const holders = new Map<string, number[]>();
  words.forEach((each, at) => {
    for (const word of each) holders.set(word, [...(holders.get(word) ?? []), at]);
  });
  const parent = drafts.map((_, at) => at);
  const root = (at: number): number => {
    let up = at;
    while (parent[up] !== up) up = parent[up] as number;
    return up;
  };
  words.forEach((each, at) => {
    const shared = new Map<number, number>();
    for (const word of each) {
      for (const other of holders.get(word) ?? []) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const all = each.size + (words[other] as Set<string>).size - count;
      if (count >= LEAST_WORDS && count / all >= LEAST_SHARED) parent[root(at)] = root(other);
    }
  });
  return drafts.map((_, at) => root(at));
}
