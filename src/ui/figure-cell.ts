import type { FigureColumn, FigureRow } from '#domain/figure.ts';
import type { Look } from '#charts/look.ts';

/** Columns of a figure whose texts are codes of the ledger and are said in the reader's language. */
const coded = new Set(['method', 'kind', 'state', 'basis', 'reason', 'weekday', 'hour']);

export const isNumber = ({ unit }: FigureColumn): boolean =>
  unit === 'money' || unit === 'bound' || unit === 'count' || unit === 'ratio';

/**
 * What a cell of a figure says. A name column without a name says the code of the key beside it: cash, not stated, all the
 * others. An empty cell is a dash, never a zero.
 */
export function cellText(row: FigureRow, name: string, column: FigureColumn, look: Look): string {
  const value = row[name];
  if (value === null || value === undefined || value === '') {
    const stem = name.endsWith('_name') ? row[name.slice(0, -5)] : undefined;
    if (typeof stem === 'string') return look.code(stem);
    return name.endsWith('_name') && stem === null ? look.words.others : '–';
  }
  switch (column.unit) {
    case 'money':
    case 'bound':
      return look.amount(Number(value));
    case 'count':
      return look.count(Number(value));
    case 'ratio':
      return look.ratio(Number(value));
    case 'day':
      return look.day(String(value));
    case 'month':
      return look.month(Number(value));
    default:
      return coded.has(name) ? look.code(String(value)) : String(value);
  }
}

/** Columns worth showing: the first, and those in which some row says something. */
export const columnsShown = (
  columns: Readonly<Record<string, FigureColumn>>,
  rows: readonly FigureRow[],
): readonly (readonly [string, FigureColumn])[] =>
  Object.entries(columns).filter(
    ([name], at) =>
      at === 0 ||
      rows.length === 0 ||
      rows.some((row) => row[name] !== null && row[name] !== undefined && row[name] !== ''),
  );
