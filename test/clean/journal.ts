import type { CaseRow, CaseTable, WorkedCase } from '#checks/worked-case.ts';

export type Cells = Readonly<Record<string, string>>;

/** Rows of an innocent business, in the words of a worked case: accounts named `X…` are outside the file. */
export interface Journal {
  /** A row of the statement of `account`. `mirror_of` in `more`, whatever it says, stands for the row booked just before. */
  book(row: {
    readonly on: string;
    readonly account: string;
    readonly direction: 'credit' | 'debit';
    readonly cents: number;
    readonly method: string;
    readonly other?: string;
    readonly more?: Cells;
  }): void;
  add(table: string, cells: Cells): void;
  /** The business as a case to be loaded. */
  asCase(name: string): WorkedCase;
}

export const months: readonly string[] = [2023, 2024].flatMap((year) =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
);

/** Every day of the two years. */
export const days: readonly string[] = Array.from({ length: 731 }, (_, at) =>
  new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10),
);

export const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export function journal(): Journal {
  const tables = new Map<string, Cells[]>([['txn', []]]);
  const add = (table: string, cells: Cells): void => {
    tables.set(table, [...(tables.get(table) ?? []), cells]);
  };
  const booked: Cells[] = [];
  return {
    add,
    book({ on, account, direction, cents, method, other, more = {} }) {
      const end = direction === 'credit' ? 'from_account_id' : 'to_account_id';
      booked.push({
        booked_on: on,
        account_id: account,
        direction,
        amount_ref: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
        method,
        ...(other ? { [end]: other } : {}),
        ...more,
      });
    },
    asCase(name) {
      booked.sort((a, b) =>
        String(a['booked_on']) < String(b['booked_on']) ? -1 : a['booked_on'] === b['booked_on'] ? 0 : 1,
      );
      const numbered = booked.map((row, at): Cells => (row['mirror_of'] ? { ...row, mirror_of: String(at) } : row));
      const all = new Map([...tables, ['txn', numbered] as const]);
      return {
        verdict: 'clear',
        says: name,
        file: `test/clean/${name}.ts`,
        line: 1,
        given: [],
        tables: [...all].map(([table, rows]): CaseTable => {
          const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
          return {
            table,
            columns,
            rows: rows.map((row, line): CaseRow => ({
              mark: '',
              line,
              cells: Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
            })),
          };
        }),
      };
    },
  };
}
