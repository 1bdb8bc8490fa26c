import type { FigureRow } from '#domain/figure.ts';
import type { Dimension, Measure, RecapChoice, RecapOrder } from './choice.ts';

/** Sums of one cell, subtotal or total: cents, and entries. */
export type Sums = Readonly<Record<Measure, number>>;

/** A line or a column of the table. */
export interface Heading {
  /** As `basis` knows it; `others` gathers what weighs less. */
  readonly key: string;
  /** As the ledger names it; null where the key is a word of the product. */
  readonly name: string | null;
}

export interface RecapLine {
  readonly heading: Heading;
  /** Part of the line this one lies under; null for a line of the first level. */
  readonly under: Heading | null;
  readonly total: Sums;
  /** By key of the column; a column in which nothing happened is absent. */
  readonly cells: ReadonlyMap<string, Sums>;
  readonly children: readonly RecapLine[];
  /** On a line of others: how many are gathered. */
  readonly gathered: number;
}

export interface RecapTable {
  readonly columns: readonly (Heading & { readonly total: Sums; readonly gathered: number })[];
  readonly lines: readonly RecapLine[];
  readonly total: Sums;
}

const nothing: Sums = { debit: 0, credit: 0, net: 0, count: 0 };

const plus = (a: Sums, b: Sums): Sums => ({
  debit: a.debit + b.debit,
  credit: a.credit + b.credit,
  net: a.net + b.net,
  count: a.count + b.count,
});

function sumsOf(row: FigureRow): Sums {
  const [debit, credit, count] = [Number(row['debit']), Number(row['credit']), Number(row['entries'])];
  return { debit, credit, net: credit - debit, count };
}

const headingOf = (row: FigureRow, column: string): Heading => ({
  key: String(row[column]),
  name: typeof row[`${column}_name`] === 'string' ? String(row[`${column}_name`]) : null,
});

const isTime = (dimension: Dimension | undefined): boolean => dimension === 'month' || dimension === 'year';

/** The order of headings: what is gathered comes last, except in time, where it is what came before. */
function inOrder(
  { by, down }: RecapOrder,
  dimension: Dimension | undefined,
  word: (dimension: Dimension, heading: Heading) => string,
) {
  return (
    a: { readonly heading: Heading; readonly total: Sums },
    b: { readonly heading: Heading; readonly total: Sums },
  ): number => {
    const [first, second] = [a.heading.key === 'others', b.heading.key === 'others'];
    if (first !== second) return (first ? 1 : -1) * (isTime(dimension) && by === 'name' && !down ? -1 : 1);
    const named =
      dimension === undefined
        ? 0
        : isTime(dimension)
          ? Number(a.heading.key) - Number(b.heading.key)
          : word(dimension, a.heading).localeCompare(word(dimension, b.heading)) ||
            (a.heading.key < b.heading.key ? -1 : 1);
    if (by === 'name') return down ? -named : named;
    const sums = a.total[by] - b.total[by];
    return sums === 0 ? named : down ? -sums : sums;
  };
}

/**
 * The cells of a recap as lines with their subtotals, in order. Every subtotal is the sum of the cells under it.
 *
 * @param word  what a heading says to the reader: names are put in order as they are read
 */
export function recapTable(
  rows: readonly FigureRow[],
  choice: RecapChoice,
  word: (dimension: Dimension, heading: Heading) => string,
): RecapTable {
  interface Growing {
    heading: Heading;
    under: Heading | null;
    total: Sums;
    cells: Map<string, Sums>;
    children: Map<string, Growing>;
    gathered: number;
  }
  const [first, second] = choice.rows;
  const lines = new Map<string, Growing>();
  const columns = new Map<string, { heading: Heading; total: Sums; gathered: number }>();
  const grown = (into: Map<string, Growing>, heading: Heading, under: Heading | null, of: number): Growing => {
    const known = into.get(heading.key);
    if (known) return known;
    const fresh = { heading, under, total: nothing, cells: new Map(), children: new Map(), gathered: of };
    into.set(heading.key, fresh);
    return fresh;
  };
  let total = nothing;
  const listed = { first: new Set<string>(), second: new Map<string, Set<string>>(), column: new Set<string>() };
  for (const row of rows) {
    const [one, two, column] = [headingOf(row, 'row_1'), headingOf(row, 'row_2'), headingOf(row, 'column_1')];
    const sums = sumsOf(row);
    const line = grown(lines, one, null, Number(row['of_1']));
    for (const at of second === undefined ? [line] : [line, grown(line.children, two, one, Number(row['of_2']))]) {
      at.total = plus(at.total, sums);
      at.cells.set(column.key, plus(at.cells.get(column.key) ?? nothing, sums));
    }
    const known = columns.get(column.key) ?? { heading: column, total: nothing, gathered: Number(row['of_c']) };
    known.total = plus(known.total, sums);
    columns.set(column.key, known);
    total = plus(total, sums);
    if (one.key !== 'others') listed.first.add(one.key);
    const under = listed.second.get(one.key) ?? new Set<string>();
    if (two.key !== 'others') under.add(two.key);
    listed.second.set(one.key, under);
    if (column.key !== 'others') listed.column.add(column.key);
  }
  const settled = (from: Map<string, Growing>, dimension: Dimension | undefined, shown: number): readonly RecapLine[] =>
    [...from.values()].sort(inOrder(choice.order, dimension, word)).map((line) => ({
      ...line,
      gathered: line.heading.key === 'others' ? line.gathered - shown : 0,
      children: settled(line.children, second, listed.second.get(line.heading.key)?.size ?? 0),
    }));
  return {
    columns:
      choice.column === null
        ? []
        : [...columns.values()]
            .sort(
              inOrder(
                { by: isTime(choice.column) ? 'name' : 'count', down: !isTime(choice.column) },
                choice.column,
                word,
              ),
            )
            .map(({ heading, total: sum, gathered }) => ({
              ...heading,
              total: sum,
              gathered: heading.key === 'others' ? gathered - listed.column.size : 0,
            })),
    lines: settled(lines, first, listed.first.size),
    total,
  };
}
