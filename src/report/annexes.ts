import type { ReportBlock, ReportTable } from '#domain/report-block.ts';

export interface NumberedBlock {
  readonly id: string;
  readonly block: ReportBlock;
}

/** A table at the end of the report, under its number. */
export interface Annex {
  readonly number: number;
  readonly block: string;
  readonly anchor: string;
  readonly table: ReportTable;
}

/** Longest table in the text; a longer one goes to the annexes. */
export const MOST_LINES_IN_TEXT = 36;

export const goesToAnnex = (table: ReportTable): boolean => table.rows.length > MOST_LINES_IN_TEXT;

/** The blocks as they follow one another. */
export const inPlace = (blocks: ReadonlyMap<string, ReportBlock>): readonly NumberedBlock[] =>
  [...blocks]
    .map(([id, block]) => ({ id, block }))
    .sort((a, b) => a.block.place - b.block.place || (a.id < b.id ? -1 : 1));

/** The annexes in the order in which the blocks call them: 1, 2, 3 … */
export function annexesOf(blocks: readonly NumberedBlock[]): readonly Annex[] {
  return blocks
    .flatMap(({ id, block }) =>
      block.taken === null
        ? []
        : [...block.taken.content.tables.filter(goesToAnnex), ...block.taken.content.annexes].map((table) => ({
            id,
            table,
          })),
    )
    .map(({ id, table }, at) => ({ number: at + 1, block: id, anchor: `annexe-${at + 1}`, table }));
}

/** How a writer refers to the annexes of a block, whatever their number will be. */
export const referenceTo = (block: string): string => `[annexe:${block}]`;

export type Piece = { readonly text: string } | { readonly block: string };

/** A text in pieces: words, and references to the annexes of blocks. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(/\[annexe:([0-9a-f]{1,64})\]/gu)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) });
    pieces.push({ block: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
