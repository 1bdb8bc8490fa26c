import type { Columns } from '#domain/check.ts';
import type { PartName } from './rows.ts';

/** The rows of one part, which stand together. */
export function partOf(rows: Columns, name: PartName): Columns {
  const parts = rows.texts('part');
  const first = parts.indexOf(name);
  const [from, to] = first < 0 ? [0, 0] : [first, parts.lastIndexOf(name) + 1];
  return {
    length: to - from,
    numbers: (column) => rows.numbers(column).subarray(from, to),
    texts: (column) => rows.texts(column).slice(from, to),
  };
}
