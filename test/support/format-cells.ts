import type { FormatRow, FormatSource } from '#ingest/formats/format.ts';

/** A row by the headings of its sheet, and by the paths written in its last cell. */
export class Cells {
  readonly #cells = new Map<string, string>();

  constructor(headings: readonly string[], row: FormatRow) {
    headings.forEach((heading, at) => this.#cells.set(heading, row.cells[at] ?? ''));
    for (const line of (row.cells.at(-1) ?? '').split('\n')) {
      const colon = line.indexOf(': ');
      if (colon > 0) this.#cells.set(line.slice(0, colon), line.slice(colon + 2));
    }
  }

  /** The first of these that is filled. */
  at(...paths: readonly string[]): string {
    return paths.map((path) => this.#cells.get(path) ?? '').find((text) => text !== '') ?? '';
  }
}

export interface ReadRow {
  readonly cells: Cells;
  readonly row: FormatRow;
}

/** Every row of one sheet. */
export async function rowsOf(source: FormatSource, name: string): Promise<readonly ReadRow[]> {
  const headings = source.sheets.find((one) => one.name === name)!.columns.map(({ heading }) => heading);
  const all: ReadRow[] = [];
  for await (const rows of source.read(name))
    for (const row of rows) all.push({ cells: new Cells(headings, row), row });
  return all;
}
