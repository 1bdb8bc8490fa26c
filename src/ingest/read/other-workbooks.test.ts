import * as spreadsheets from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { odsBooks } from '#test/fixtures/formats/ods/make.ts';
import { encrypted, withFormulas, written, type Kind } from '#test/fixtures/formats/xls/make.ts';
import { uglyWorkbooks } from '#test/fixtures/workbook/ugly.ts';
import { openWorkbook, type Workbook, type WorkbookRow } from './workbook.ts';

const open = (bytes: Uint8Array<ArrayBuffer>, name = 'x.bin') => openWorkbook(new Blob([bytes]), name);

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Workbook> {
  const workbook = await open(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
}

async function rowsOf(workbook: Workbook, sheet?: string): Promise<readonly WorkbookRow[]> {
  const rows: WorkbookRow[] = [];
  for await (const batch of workbook.read(sheet ?? workbook.sheets[0]!.name)) rows.push(...batch);
  return rows;
}

/** One letter says the kind, `°` a merged cell, `=` a formula. */
const told = (row: WorkbookRow | undefined) =>
  row?.cells.map((cell) => `${cell.kind[0]}${cell.merged ? '°' : ''}${cell.formula ? '=' : ''}:${cell.text}`);

describe('an OpenDocument spreadsheet', () => {
  it('is read by the values it states, not by what it shows, with the row numbers a spreadsheet shows', async () => {
    const rows = await rowsOf(await sheetsOf(odsBooks['every-kind-of-cell.ods']()));
    expect(rows.map((row) => [row.row, told(row)])).toEqual([
      [1, ['t:Date', 't:Libellé', 't:Montant']],
      [
        5,
        [
          'd:2024-01-31',
          't:deux  espaces\net un\nsecond',
          'n:-1234.5',
          'd:2024-01-31 13:05:00',
          't:18:30:00',
          'b:TRUE',
          'n:0.1',
          'n:12345678901234567',
          'n=:2',
          'e=:#DIV/0!',
          't:00123',
        ],
      ],
      [6, ['t:cachée']],
      [7, ['n:5', 'n:5']],
      [8, ['n:5', 'n:5']],
      [9, ['t°:fusion', 'b°:', 't:après']],
    ]);
  });

  it('names its hidden sheets', async () => {
    const { sheets } = await sheetsOf(odsBooks['every-kind-of-cell.ods']());
    expect(sheets.map(({ name, hidden, rows, columns }) => [name, hidden, rows, columns])).toEqual([
      ['Opérations', false, 6, 11],
      ['Cachée', true, 1, 1],
    ]);
  });

  const expected = {
    'with-a-password.ods': 'workbook-encrypted',
    'rows-that-repeat-without-end.ods': 'table-too-large',
    'cells-that-repeat-without-end.ods': 'sheet-too-wide',
    'more-rows-than-a-sheet-has.ods': 'workbook-damaged',
    'two-sheets-of-one-name.ods': 'workbook-damaged',
    'cut-in-a-cell.ods': 'workbook-damaged',
    'only-empty-cells.ods': 'workbook-without-cells',
    'entities-that-grow.ods': 'workbook-damaged',
  } as const;
  for (const [name, code] of Object.entries(expected))
    it(`is refused for what it is: ${name} is ${code}`, async () => {
      const outcome = await open(odsBooks[name as keyof typeof expected](), name);
      expect(outcome.ok ? 'opened' : outcome.problem.code).toBe(code);
    });
});

describe('a workbook of before 2007 or a binary one', () => {
  const grid = [
    ['Date', 'Libellé', 'Montant', 'Vrai', 'Erreur'],
    [{ t: 'n', v: 45_292.75, z: 'dd/mm/yyyy hh:mm' }, 'é€œ', 0.1 + 0.2, true, { t: 'e', v: 7 }],
    [],
    [{ t: 'n', v: 59, z: 'dd/mm/yyyy' }, '00123', -1234.5],
  ];
  for (const kind of ['biff8', 'xlsb'] as const) {
    it(`is read cell by cell: ${kind}`, async () => {
      const rows = await rowsOf(await sheetsOf(written(grid, kind)));
      expect(rows.map((row) => [row.row, told(row)])).toEqual([
        [1, ['t:Date', 't:Libellé', 't:Montant', 't:Vrai', 't:Erreur']],
        [2, ['d:2024-01-01 18:00:00', 't:é€œ', 'n:0.3', 'b:TRUE', 'e:#DIV/0!']],
        [4, ['d:1900-02-28', 't:00123', 'n:-1234.5']],
      ]);
    });

    it(`keeps hidden sheets, merged cells and the 1904 calendar: ${kind}`, async () => {
      const bytes = written(
        [['a', 'b', 'c'], ['', 'x'], [{ t: 'n', v: 43_465, z: 'dd/mm/yyyy' }]],
        kind,
        (sheet, book) => {
          sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
          book.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 2 }] } as never;
        },
      );
      const workbook = await sheetsOf(bytes);
      expect(workbook.sheets[0]?.hidden).toBe(true);
      expect((await rowsOf(workbook)).map(told)).toEqual([['t°:a', 't:b', 't:c'], ['b°:', 't:x'], ['d:2023-01-01']]);
    });
  }

  it('gives the last result of its formulas, and says that it is one', async () => {
    const rows = await rowsOf(await sheetsOf(withFormulas(written([['Total', 2.5]], 'biff8'))));
    expect(rows.map(told)).toEqual([['t:Total', 'n=:2.5']]);
  });

  it('is read in the encoding that a book of before 1997 names', async () => {
    const rows = await rowsOf(await sheetsOf(inWindows1252()));
    expect(told(rows[0])).toEqual(['t:é€œ']);
  });

  it('is refused when a password protects it', async () => {
    const outcome = await open(encrypted(written(grid, 'biff8')), 'protégé.xls');
    expect(outcome).toEqual({ ok: false, problem: { code: 'workbook-encrypted', name: 'protégé.xls' } });
  });

  for (const kind of ['biff8', 'xlsb', 'ods'] as const)
    it(`is refused when it is cut short, wherever that is, and never read in part: ${kind}`, async () => {
      const sound = written(
        Array.from({ length: 200 }, (_, i) => [i, `ligne ${i}`, i / 100]),
        kind,
      );
      const whole = await rowsOf(await sheetsOf(sound));
      let opened = 0;
      for (let at = 1; at < sound.length; at += Math.ceil(sound.length / 200)) {
        const outcome = await open(sound.slice(0, at));
        if (!outcome.ok) continue;
        opened += 1;
        expect(await rowsOf(outcome.value)).toEqual(whole);
      }
      // What stands behind the last row of an XLS may be missing.
      expect(opened).toBeLessThan(kind === 'biff8' ? 10 : 1);
    });

  for (const kind of ['biff8', 'xlsb', 'ods'] as const)
    it(`never makes the reader throw, whatever bytes of it are changed: ${kind}`, async () => {
      const sound = written(
        Array.from({ length: 20 }, (_, i) => [i, `ligne ${i}`, i / 100, true]),
        kind,
      );
      const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const bytes = new Uint8Array(sound);
          for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
          const outcome = await open(bytes);
          if (outcome.ok)
            for (const { name, problem } of outcome.value.sheets)
              if (problem === null) await rowsOf(outcome.value, name);
        }),
        { numRuns: 200, seed: 20_261_121 },
      );
    });
});

/** A book of Excel 5 whose text the library writes with `_` for what it cannot write: the bytes are put in by hand. */
function inWindows1252(): Uint8Array<ArrayBuffer> {
  const bytes = written([['QQQ']], 'biff5');
  const at = bytes.findIndex((byte, i) => byte === 81 && bytes[i + 1] === 81 && bytes[i + 2] === 81);
  bytes.set([0xe9, 0x80, 0x9c], at);
  return bytes;
}

describe('a table written by another program', () => {
  const value = fc.oneof(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() === text && !/[\p{Cc}\p{Cs}]|_x/u.test(text)),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100),
    fc.integer({ min: 61, max: 70_000 }).map((serial) => ({ t: 'n', v: serial, z: 'm/d/yy' })),
    fc.boolean(),
    fc.constant(null),
  );
  const grid = fc.array(fc.array(value, { maxLength: 8 }), { minLength: 1, maxLength: 30 });

  for (const kind of ['biff8', 'xlsb', 'ods'] satisfies readonly Kind[])
    it(`is read as the same table in XLSX, which we read ourselves: ${kind}`, async () => {
      await fc.assert(
        fc.asyncProperty(grid, async (given) => {
          // The library writes a day into ODS as the number it is kept by.
          const isDay = (value: unknown) => typeof value === 'object' && value !== null;
          const rows = kind === 'ods' ? given.map((row) => row.map((value) => (isDay(value) ? null : value))) : given;
          const [mine, other] = await Promise.all([open(written(rows, 'xlsx')), open(written(rows, kind))]);
          expect(other.ok).toBe(mine.ok);
          if (!mine.ok || !other.ok) return;
          expect(await rowsOf(other.value)).toEqual(await rowsOf(mine.value));
        }),
        { numRuns: 100 },
      );
    });
});

describe('a second opinion', () => {
  const compared = [
    'plain.xlsx',
    'two-header-rows.xlsx',
    'sections-over-merged-columns.xlsx',
    'hidden-sheet-and-hidden-row.xlsx',
    'two-hundred-columns.xlsx',
  ] as const;
  for (const name of compared)
    it(`finds what we find in ${name}`, async () => {
      const bytes = uglyWorkbooks[name]();
      const workbook = await sheetsOf(bytes);
      const book = spreadsheets.read(bytes, { type: 'array', dense: true, UTC: true, cellDates: true });
      expect(book.SheetNames).toEqual(workbook.sheets.map((sheet) => sheet.name));
      for (const sheet of workbook.sheets) {
        const found = new Map<string, string>();
        const data = (book.Sheets[sheet.name]?.['!data'] ?? []) as readonly (readonly spreadsheets.CellObject[])[];
        data.forEach((cells, row) =>
          cells.forEach((cell, column) => {
            if (cell && cell.t !== 'z' && cell.v !== undefined)
              found.set(
                `${row + 1}:${column}`,
                cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v),
              );
          }),
        );
        const mine = new Map<string, string>();
        for (const { row, cells } of await rowsOf(workbook, sheet.name))
          cells.forEach((cell, column) => {
            if (cell.kind !== 'blank') mine.set(`${row}:${column}`, cell.text);
          });
        expect(mine).toEqual(found);
      }
    });
});
