/** A record that may be the headings of a table. */
export interface Seam {
  readonly row: number;
  /** Where it starts in the file; of no use where bytes do not lead back to records. */
  readonly byte: number;
}

/** What a record is made of: figures among others, words alone, or nothing but white space and delimiters. */
export type Substance = 'figures' | 'words' | 'nothing';

/** Most seams of each kind that are kept: a list of names has one in every row, and shows nothing by them. */
const MOST = 300;

const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0x80;

/** What the signs of one record are: bytes, or code units of a text. A row of figures is known by its first one. */
export function substanceOf(sign: (at: number) => number, from: number, to: number): Substance {
  let letters = false;
  for (let at = from; at < to; at += 1) {
    const code = sign(at);
    if (code >= 0x30 && code <= 0x39) return 'figures';
    letters ||= isLetter(code);
  }
  return letters ? 'words' : 'nothing';
}

/** The records at which another table may begin, gathered as records come: those of words alone, and those after a blank one or of another width. */
export class Seams {
  readonly #words: Seam[] = [];
  readonly #turns: Seam[] = [];
  #cells = 0;
  #wasBlank = true;

  add(row: number, byte: number, cells: number, substance: Substance): void {
    const turns = this.#wasBlank || cells !== this.#cells;
    this.#wasBlank = substance === 'nothing';
    this.#cells = cells;
    if (cells < 2 || substance === 'nothing') return;
    const kept = substance === 'words' ? this.#words : turns ? this.#turns : null;
    if (kept !== null && kept.length < MOST) kept.push({ row, byte });
  }

  /** In the order of the file. */
  all(): readonly Seam[] {
    return [...this.#words, ...this.#turns].toSorted((one, other) => one.row - other.row);
  }
}
