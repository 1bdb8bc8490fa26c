import { type Table, tableFromIPC } from 'apache-arrow';
import type { Columns } from '#domain/check.ts';
import { numbersOf, textsOf } from './adapters/arrow-values.ts';

/**
 * The answer of a query, which came in Arrow parts, as columns; each is read when it is first asked for.
 *
 * @param parts  IPC streams of one schema, in the order of the query; none is the answer to no query
 */
export function columnsOf(parts: readonly Uint8Array[]): Columns {
  const tables: readonly Table[] = parts.map((part) => tableFromIPC(part));
  const length = tables.reduce((sum, { numRows }) => sum + numRows, 0);
  const numbers = new Map<string, Float64Array>();
  const texts = new Map<string, readonly (string | null)[]>();
  const known = <Column>(read: Map<string, Column>, name: string, from: () => Column): Column => {
    const column = read.get(name) ?? from();
    read.set(name, column);
    return column;
  };
  return {
    length,
    numbers: (name) =>
      known(numbers, name, () => {
        const whole = new Float64Array(length);
        let at = 0;
        for (const table of tables) {
          whole.set(numbersOf(table, name), at);
          at += table.numRows;
        }
        return whole;
      }),
    texts: (name) => known(texts, name, () => tables.flatMap((table) => [...textsOf(table, name)])),
  };
}
