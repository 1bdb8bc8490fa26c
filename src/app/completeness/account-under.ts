import type { FigureRow } from '#domain/figure.ts';

/** The bank and the number that stand under the name of an account; a number that stands for the name is not said twice. */
export const accountUnder = (row: FigureRow, name: FigureRow[string] | undefined): string =>
  [row['bank'], row['number']].filter((text) => text && text !== name).join(' · ');
