/**
 * Edit distance in which two neighbouring signs exchanged count once (optimal string alignment; F. Damerau, Communications of the ACM 7,
 * 1964).
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      let least = Math.min((above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + same);
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1);
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above[other.length] ?? 0;
}

const small: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'l', 'en', 'of', 'the', 'del']);
const wordsOf = (plain: string): readonly string[] =>
  plain.split(' ').filter((word) => word !== '' && !small.has(word));

/** Two words that one would take for each other: a slip of the pen, an abbreviation. */
const alike = (one: string, other: string): boolean => {
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  if (shortest >= 3 && (one.startsWith(other) || other.startsWith(one))) return true;
  return longest >= 4 && editDistance(one, other) <= (longest >= 8 ? 2 : 1);
};

/**
 * How much two plain headings look alike, 0 to 1: the better of the edit distance over the longer one and of Jaccard's index of their
 * words, a slip or an abbreviation counting as nearly the same word.
 */
export function headingLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (one === '' || other === '') return 0;
  const spelt = 1 - editDistance(one, other) / Math.max(one.length, other.length);
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const free = [...theirs];
  let common = 0;
  for (const word of mine) {
    const same = free.indexOf(word);
    const at = same >= 0 ? same : free.findIndex((each) => alike(word, each));
    if (at < 0) continue;
    common += same >= 0 ? 1 : 0.9;
    free.splice(at, 1);
  }
  const together = mine.length + theirs.length - common;
  return Math.max(spelt, together === 0 ? 0 : common / together);
}
