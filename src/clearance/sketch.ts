/** How many of a text's word marks are kept: enough to tell a changed post from another one. */
const KEPT = 48;

/** FNV-1a, 32 bits: only to sort words without saying them. */
function mark(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * What a text is recognised by although some of its words were changed: the lowest marks of its words (a bottom-k sketch). A
 * page asks with this which cleared post its draft was made from, and hears of one only if it already has most of its words.
 */
export const sketchOf = (text: string): number[] =>
  [
    ...new Set(
      (
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).map(mark),
    ),
  ]
    .sort((a, b) => a - b)
    .slice(0, KEPT);

/** The share of words that two texts have in common, about: 0 to 1. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  const both = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, KEPT);
  if (both.length === 0) return 0;
  const [a, b] = [new Set(one), new Set(other)];
  return both.filter((each) => a.has(each) && b.has(each)).length / both.length;
}

/** From here on one text counts as a changed version of the other. */
export const ALIKE = 0.5;
