import { canonical } from '#seal/canonical.ts';
import { emptyDocument, standing, type Act, type CaseDocument } from './document.ts';
import { documentOf, type Journal, type JournalLine } from './journal.ts';
import type { Json } from './parts.ts';

/** One key on which two files say different things since they parted. */
export interface Conflict {
  readonly part: string;
  readonly key: string;
  readonly mine: Json;
  readonly theirs: Json;
  /** Who said it last in the other file. */
  readonly by: string;
}

/** Another case file held against this one. */
export interface Merge {
  /** Lines that both journals share: the files were one until then. */
  readonly common: number;
  /** What only the other file says, or changed since. */
  readonly fresh: readonly Conflict[];
  /** What both changed, each in its own way. */
  readonly conflicts: readonly Conflict[];
}

/** Parts that say which file it is, and are never taken from another. */
const own: ReadonlySet<string> = new Set(['case', 'takenIn']);

const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function commonLines(mine: Journal, theirs: Journal): number {
  const parted = mine.findIndex((line, at) => theirs[at] === undefined || !same(line, theirs[at]));
  return parted < 0 ? mine.length : parted;
}

/** Every part and key of some documents, in order. */
function keysOf(documents: readonly CaseDocument[]): readonly (readonly [string, string])[] {
  const names = new Set(documents.flatMap((document) => Object.keys(document)));
  return [...names]
    .sort()
    .flatMap((part) =>
      [
        ...new Set(
          documents.flatMap((document) => Object.keys(Object.hasOwn(document, part) ? (document[part] ?? {}) : {})),
        ),
      ]
        .sort()
        .map((key) => [part, key] as const),
    );
}

/** Holds another journal against this one, from the line on at which they parted. */
export function mergeOf(mine: Journal, theirs: Journal): Merge {
  const common = commonLines(mine, theirs);
  const base = common === 0 ? emptyDocument : documentOf(mine.slice(0, common));
  const [here, there] = [documentOf(mine), documentOf(theirs)];
  const last = new Map<string, JournalLine>(theirs.map((line) => [JSON.stringify([line.part, line.key]), line]));
  const fresh: Conflict[] = [];
  const conflicts: Conflict[] = [];
  for (const [part, key] of keysOf([base, here, there])) {
    if (own.has(part)) continue;
    const [before, ours, others] = [base, here, there].map((document) => standing(document, part, key)) as [
      Json,
      Json,
      Json,
    ];
    if (same(ours, others) || same(others, before)) continue;
    const by = last.get(JSON.stringify([part, key]))?.by ?? '';
    (same(ours, before) ? fresh : conflicts).push({ part, key, mine: ours, theirs: others, by });
  }
  return { common, fresh, conflicts };
}

/** What must be done here to take in the other file: all that is fresh, and of the conflicts those in which the other is followed. */
export const actsOf = (
  { fresh, conflicts }: Merge,
  follows: (conflict: Conflict) => boolean,
  why: string,
): readonly Act[] =>
  [...fresh, ...conflicts.filter(follows)].map(({ part, key, mine, theirs }) => ({
    part,
    key,
    before: mine,
    after: theirs,
    why,
  }));
