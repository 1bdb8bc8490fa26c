import type { FigureRow } from '#domain/figure.ts';

/** A whole number or an amount in cents of a figure's row; 0 where there is none. */
export const numberOf = (row: FigureRow, column: string): number => Number(row[column] ?? 0);

export const textOf = (row: FigureRow, column: string): string => String(row[column] ?? '');

export const sumOf = (rows: readonly FigureRow[], column: string): number =>
  rows.reduce((sum, row) => sum + numberOf(row, column), 0);

/** The columns of a row that open it. */
export const keyFrom = (row: FigureRow, columns: readonly string[]): FigureRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
