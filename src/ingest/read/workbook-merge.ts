import { blank, columnNumber, type Cell } from './workbook-sheet.ts';

interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The merged blocks of one sheet, asked row after row from the top; no memory is taken for the cells they cover. */
export class Merges {
  readonly #blocks: readonly Block[];
  #next = 0;
  #open: Block[] = [];

  constructor(
    references: readonly string[],
    readonly widest: number,
  ) {
    this.#blocks = references
      .map(blockOf)
      .filter((block) => block !== null)
      .filter((block) => block.left <= widest)
      .toSorted((a, b) => a.top - b.top || a.left - b.left);
  }

  /** The same cells with those of a merged block marked. */
  markRow(row: number, cells: Cell[], covered: Cell): readonly Cell[] {
    if (this.#blocks.length === 0) return cells;
    this.#open = this.#open.filter((block) => block.bottom >= row);
    for (;;) {
      const block = this.#blocks[this.#next];
      if (block === undefined || block.top > row) break;
      this.#next++;
      // Blocks may not overlap: more open ones than columns is no sheet anyone made.
      if (block.bottom >= row && this.#open.length < this.widest) this.#open.push(block);
    }
    for (const block of this.#open) {
      for (let column = block.left; column <= Math.min(block.right, cells.length); column++) {
        const cell = cells[column - 1] ?? blank;
        cells[column - 1] = cell.kind === 'blank' ? covered : { ...cell, merged: true };
      }
    }
    return cells;
  }
}

function blockOf(reference: string): Block | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (parts === null) return null;
  const [, from = '', top = '', until = '', bottom = ''] = parts;
  return { left: columnNumber(from), top: Number(top), right: columnNumber(until), bottom: Number(bottom) };
}
