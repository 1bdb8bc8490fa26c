import { openAsBlob, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { tidyPivot, type TidySheet } from '#ingest/read/pivot.ts';
import { openWorkbook, type WorkbookRow } from '#ingest/read/workbook.ts';

const folder = new URL('../fixtures/seized/', import.meta.url);
const years = ['2014', '2015', '2016', '2017', '2018'];

interface Year {
  readonly rows: readonly WorkbookRow[];
  readonly tidy: TidySheet;
}
const sheets = new Map<string, Year>();

beforeAll(async () => {
  const file = await openAsBlob(new URL('dhs-forfeitures-2014-2017-raw.xlsx', folder));
  const opened = await openWorkbook(file, 'dhs.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  for (const year of years) {
    const rows: WorkbookRow[] = [];
    for await (const batch of opened.value.read(`FY ${year}`)) rows.push(...batch);
    const tidy = tidyPivot(rows);
    if (tidy === null) throw new Error(`the sheet of ${year} was not taken for a report`);
    sheets.set(year, { rows, tidy });
  }
});

/** Year, category and type of property → its five figures, from the table made by hand. */
function handMade(): Map<string, readonly number[]> {
  const text = readFileSync(new URL('dhs-forfeitures-2014-2017-parsed.csv', folder), 'utf8');
  const cell = /"((?:[^"]|"")*)"|([^,]+)/g;
  const lines = text.trim().split(/\r?\n/).slice(1);
  return new Map(
    lines.map((line) => {
      const [year, category, type, ...figures] = [...line.matchAll(cell)].map((one) => one[1] ?? one[2] ?? '');
      return [`${year} | ${category} | ${type}`, figures.map(Number)];
    }),
  );
}

describe('the seizures of the Department of Homeland Security, a report made for the eye', () => {
  it('reads to the table its publishers made by hand, every line and every figure', () => {
    const read = new Map<string, readonly number[]>();
    for (const [year, { tidy }] of sheets) {
      for (const { cells } of tidy.rows) {
        const [category, type, ...figures] = cells.map((cell) => cell.text);
        read.set(`${year} | ${category} | ${type}`, figures.map(Number));
      }
    }
    const expected = handMade();
    expect(expected.size).toBe(1009);
    expect(read).toEqual(expected);
  });

  it('accounts for every row of every sheet', () => {
    for (const { rows, tidy } of sheets.values()) {
      const accounted = [...tidy.rows.map((row) => row.row), ...tidy.aside.map((row) => row.row)];
      expect(accounted.toSorted((a, b) => a - b)).toEqual(rows.map((row) => row.row));
    }
  });

  it('sets aside the banner, eleven category names, eleven sums, the sum of all and the page number, each for its reason', () => {
    for (const { tidy } of sheets.values()) {
      const rowsOf = (reason: string) => tidy.aside.filter((row) => row.reason === reason).map((row) => row.row);
      expect(rowsOf('banner')).toEqual([1, 2, 3, 4]);
      expect(rowsOf('heading')).toEqual([6]);
      expect(rowsOf('group')).toHaveLength(11);
      expect(rowsOf('subtotal')).toHaveLength(11);
      expect(rowsOf('total')).toHaveLength(1);
      expect(rowsOf('note')).toHaveLength(1);
    }
  });

  it('takes a row without a name for a sum only because dollars, pounds or pieces add up exactly', () => {
    for (const { tidy } of sheets.values()) {
      const sums = tidy.aside.filter((row) => row.reason === 'subtotal' || row.reason === 'total');
      for (const sum of sums) expect(sum.adds?.headings).not.toHaveLength(0);
      for (const sum of sums) expect(sum.adds?.headings).not.toEqual(['DISTINCT INCIDENTS']);
    }
  });

  it('says on which row the category of each line stands', () => {
    const first = sheets.get('2014')?.tidy.rows[0];
    expect(first?.row).toBe(8);
    expect(first?.carried).toEqual([{ column: 0, row: 7 }]);
  });
});
