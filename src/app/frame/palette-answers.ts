/** What the palette can open or do, in the order its groups are shown. */
export const paletteKinds = ['page', 'view', 'act', 'person', 'account', 'finding'] as const;
export type PaletteKind = (typeof paletteKinds)[number];

/** One thing that can be opened or done from the palette. */
export interface PaletteEntry {
  readonly kind: PaletteKind;
  /** Holds over keystrokes; two entries never share it. */
  readonly id: string;
  readonly name: string;
  /** What tells it from another of the same name. */
  readonly detail: string;
  readonly run: () => void;
}

/** What was struck after the palette was asked for and before it stood. */
export interface TypedAhead {
  readonly text: string;
  readonly isEntered: boolean;
}

export interface PaletteGroup {
  readonly kind: PaletteKind;
  readonly entries: readonly PaletteEntry[];
  /** How many more answer to the words than are shown. */
  readonly further: number;
}

/** Entries of one kind that are shown at once. */
export const MOST = 6;

/** Signs from which what was typed may be a number, however it is grouped. */
const NUMBER = 6;

/** Pages and acts are few: without a word typed, all of them are shown. */
const shownUnasked: ReadonlySet<PaletteKind> = new Set(['page', 'view', 'act']);

/** Text as it is searched: no accents, no case, no signs that are not seen, one space between words. */
export const searched = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLocaleLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** An entry with the text its words are looked for in, prepared once. */
export interface Searchable {
  readonly entry: PaletteEntry;
  readonly name: string;
  readonly text: string;
  readonly unspaced: string;
}

export function searchable(entry: PaletteEntry): Searchable {
  const name = searched(entry.name);
  const text = `${name} ${searched(entry.detail)}`;
  return { entry, name, text, unspaced: text.replaceAll(' ', '') };
}

/** 0 when the name begins with what was typed, 1 when a word of the name does, 2 when it is found elsewhere; null when it is not. */
function place({ name, text, unspaced }: Searchable, typed: string, words: readonly string[]): number | null {
  const isWhole = typed.length >= NUMBER && unspaced.includes(typed.replaceAll(' ', ''));
  if (!isWhole && !words.every((word) => text.includes(word))) return null;
  if (name.startsWith(typed)) return 0;
  return words.some((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2;
}

/** The entries that hold every typed word, the nearest first; a number typed in groups, as an IBAN is, is found however it is kept. */
export function paletteAnswers(all: readonly Searchable[], typed: string): readonly PaletteGroup[] {
  const wanted = searched(typed);
  const words = wanted.split(' ').filter(Boolean);
  return paletteKinds.flatMap((kind): readonly PaletteGroup[] => {
    const known = all.filter(({ entry }) => entry.kind === kind);
    if (words.length === 0) {
      return shownUnasked.has(kind) && known.length > 0
        ? [{ kind, entries: known.map(({ entry }) => entry), further: 0 }]
        : [];
    }
    const found = known.flatMap((one) => {
      const at = place(one, wanted, words);
      return at === null ? [] : [{ at, entry: one.entry }];
    });
    if (found.length === 0) return [];
    const entries = found
      .toSorted((a, b) => a.at - b.at)
      .slice(0, MOST)
      .map(({ entry }) => entry);
    return [{ kind, entries, further: found.length - entries.length }];
  });
}
