import type { Spelling } from './survey.ts';

/** By what several spellings were found to be near. */
export const clusterMethods = ['fingerprint', 'ngram', 'phonetic', 'edit'] as const;
export type ClusterMethod = (typeof clusterMethods)[number];

/** Spellings that may be one, the most frequent first: a proposal, never applied by itself. */
export interface Cluster {
  readonly method: ClusterMethod;
  readonly spellings: readonly Spelling[];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words without case, accents, signs, order and repetition. Source: OpenRefine, “fingerprint” key collision. */
export const fingerprint = (text: string): string => [...new Set(plain(text).split(' '))].sort().join(' ');

/** Pairs of letters in order of the alphabet: spaces and small slips do not count. Source: OpenRefine, “n-gram fingerprint”. */
export function ngramFingerprint(text: string): string {
  const letters = plain(text).replace(/ /g, '');
  const pairs = new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
  return [...pairs].sort().join('');
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?:sch|ch|sh)/g, 'x'],
  [/(?:ck|qu?|c(?![eiy])|k)/g, 'k'],
  [/(?:ss|c|ç|z)/g, 's'],
  [/(?:eau|au)/g, 'o'],
  [/(?:ai|ei|ay|ey|y)/g, 'i'],
  [/gu(?=[ei])/g, 'g'],
  [/(?:w|v)/g, 'v'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/[dtsxp]$/g, ''],
  [/(?<=.)[aeiou]/g, ''],
];

/** What is left of words when letters that sound alike are one and vowels are silent; figures stay, since they are not spelt by ear. */
export const soundOf = (text: string): string =>
  plain(text)
    .split(' ')
    .map((word) => (/\d/.test(word) ? word : sounds.reduce((left, [sign, sound]) => left.replace(sign, sound), word)))
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/**
 * Damerau-Levenshtein distance, neighbours changed over at most once; stops counting above `most`.
 *
 * @returns the distance, or `most + 1` where it is more. Cost: O(length²)
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let leastBefore = 0;
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      let cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same);
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    // a change of neighbours reaches two rows back
    if (least > most && leastBefore >= most) return most + 1;
    leastBefore = least;
    before = last;
    last = next;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

/** Largest block of spellings compared with each other; a larger one says too little. */
const LARGEST_BLOCK = 200;
/** Letters below which one slip makes another word. */
const SHORTEST = 6;

const figures = (text: string): string => text.replace(/\D/g, '');

function union(size: number) {
  const parent = Array.from({ length: size }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root && parent[root] !== undefined) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  return { find, join: (one: number, other: number) => void (parent[find(one)] = find(other)) };
}

/** Spellings within one slip, or two from twelve letters on, compared inside blocks of equal beginnings or ends. Texts whose figures differ are never near. */
function byDistance(spellings: readonly Spelling[]): readonly (readonly Spelling[])[] {
  const texts = spellings.map(({ text }) => fingerprint(text));
  const blocks = new Map<string, number[]>();
  texts.forEach((text, at) => {
    if (text.length < SHORTEST) return;
    for (const key of [`a${text.slice(0, 6)}`, `z${text.slice(-6)}`]) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  });
  const groups = union(spellings.length);
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    block.forEach((one, place) => {
      const text = texts[one] ?? '';
      for (const other of block.slice(place + 1)) {
        const near = texts[other] ?? '';
        const most = Math.min(text.length, near.length) >= 12 ? 2 : 1;
        if (figures(text) === figures(near) && editDistance(text, near, most) <= most) groups.join(one, other);
      }
    });
  }
  const found = new Map<number, Spelling[]>();
  spellings.forEach((spelling, at) => {
    const root = groups.find(at);
    const group = found.get(root);
    if (group) group.push(spelling);
    else found.set(root, [spelling]);
  });
  return [...found.values()];
}

const byKey = (spellings: readonly Spelling[], key: (text: string) => string): readonly (readonly Spelling[])[] => {
  const found = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const own = key(spelling.text);
    if (own === '') continue;
    const known = found.get(own);
    if (known) known.push(spelling);
    else found.set(own, [spelling]);
  }
  return [...found.values()];
};

const keys: Readonly<Record<Exclude<ClusterMethod, 'edit'>, (text: string) => string>> = {
  fingerprint,
  ngram: ngramFingerprint,
  phonetic: soundOf,
};

/**
 * Spellings of a column that may be one, found the surest way first: a group is said once, by the first method that sees it whole.
 * Cost: linear in the number of spellings, and quadratic in blocks of at most two hundred.
 */
export function clustersOf(spellings: readonly Spelling[]): readonly Cluster[] {
  const seen = new Set<string>();
  const clusters: Cluster[] = [];
  for (const method of clusterMethods) {
    const groups = method === 'edit' ? byDistance(spellings) : byKey(spellings, keys[method]);
    for (const group of groups) {
      if (group.length < 2) continue;
      const ordered = [...group].sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
      const name = ordered.map(({ text }) => text).join('\u001f');
      if (seen.has(name)) continue;
      seen.add(name);
      clusters.push({ method, spellings: ordered });
    }
  }
  return clusters;
}
