import { legalFormOf } from '#identity/words.ts';

/** Letters to be added, dropped or changed between two words, or `limit` + 1 when there are more. */
export function editsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    if (Math.min(...line) > limit) return limit + 1;
    above = line;
  }
  return Math.min(above[other.length] ?? limit + 1, limit + 1);
}

/** 1 for equal words, less for each letter changed, 0 beyond one letter in four; an initial is half its word. */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if ((one.length === 1 || other.length === 1) && one[0] === other[0]) return 0.5;
  const length = Math.max(one.length, other.length);
  const limit = Math.floor(length / 4);
  const edits = editsBetween(one, other, limit);
  return edits > limit ? 0 : (1 - edits / length) ** limit;
}

const NAME_UNMATCHED = 0.8;
const ENTRY_UNMATCHED = 0.2;
const LEGAL_FORM = 0.7;

const weightOf = (word: string): number => (legalFormOf(word) === null ? 1 : LEGAL_FORM);

/**
 * How alike a name of the case and a name of a list are, 0 to 1: words are paired best first, whatever their order; words left over
 * weigh against, those of the case's own name most. Fewer than two words paired say nothing, unless a name is a single word.
 *
 * Source: OpenSanctions, logic-v2: weights and limits of edits.
 */
export function nameLikeness(named: readonly string[], listed: readonly string[]): number {
  const pairs = named
    .flatMap((one, mine) => listed.map((other, theirs) => ({ mine, theirs, likeness: wordLikeness(one, other) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const mine = new Set<number>();
  const theirs = new Set<number>();
  let alike = 0;
  let weight = 0;
  let full = 0;
  for (const pair of pairs) {
    if (mine.has(pair.mine) || theirs.has(pair.theirs)) continue;
    mine.add(pair.mine);
    theirs.add(pair.theirs);
    const own = weightOf(named[pair.mine] ?? '');
    alike += own * pair.likeness;
    weight += own;
    if (own === 1) full += 1;
  }
  const isSingle = Math.max(wordsThatName(named), wordsThatName(listed)) === 1;
  if (full < (isSingle ? 1 : 2)) return 0;
  named.forEach((word, at) => {
    if (!mine.has(at)) weight += NAME_UNMATCHED * weightOf(word);
  });
  listed.forEach((word, at) => {
    if (!theirs.has(at)) weight += ENTRY_UNMATCHED * weightOf(word);
  });
  return weight === 0 ? 0 : alike / weight;
}

const wordsThatName = (words: readonly string[]): number => words.filter((word) => legalFormOf(word) === null).length;
