import { type Column, type Columns, columns } from '#wealth/interval.ts';

/** An amount of a column as it is written: exactly, as the least that is known, or not at all. */
export interface Written {
  readonly column: Column;
  readonly cents: number | null;
  readonly isAtLeast: boolean;
}

/** The three columns, each with what is known at least where the exact sum is not known. */
export const written = (exact: Columns, atLeast: Columns): readonly Written[] =>
  columns.map((column) => {
    const cents = exact[column];
    return cents === null ? { column, cents: atLeast[column], isAtLeast: true } : { column, cents, isAtLeast: false };
  });
