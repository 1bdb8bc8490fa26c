import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { uglyWorkbooks, type UglyWorkbook } from '#test/fixtures/workbook/ugly.ts';
import { openWorkbook, type Workbook, type WorkbookRow } from './workbook.ts';

const opened = (name: UglyWorkbook) => openWorkbook(new Blob([uglyWorkbooks[name]()]), name);

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Workbook> {
  const workbook = await openWorkbook(new Blob([bytes]), 'x.xlsx');
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
}

async function rowsOf(workbook: Workbook, sheet?: string): Promise<readonly WorkbookRow[]> {
  const rows: WorkbookRow[] = [];
  for await (const batch of workbook.read(sheet ?? workbook.sheets[0]!.name)) rows.push(...batch);
  return rows;
}

const readFirst = async (name: UglyWorkbook) => rowsOf(await sheetsOf(uglyWorkbooks[name]()));

/** `text` for a text, `n:1.5` for a number: one letter says the kind, `°` a merged cell, `=` a formula. */
const told = (row: WorkbookRow | undefined) =>
  row?.cells.map((cell) => `${cell.kind[0]}${cell.merged ? '°' : ''}${cell.formula ? '=' : ''}:${cell.text}`);

describe('a workbook', () => {
  it('is read cell by cell with the row numbers a spreadsheet shows', async () => {
    const workbook = await sheetsOf(uglyWorkbooks['plain.xlsx']());
    expect(workbook.sheets).toEqual([{ name: 'Feuil1', hidden: false, rows: 2, columns: 2, problem: null }]);
    expect((await rowsOf(workbook)).map((row) => [row.row, told(row)])).toEqual([
      [1, ['t:Libellé', 't:Montant']],
      [2, ['t:Loyer', 'n:850']],
    ]);
  });

  it('gives the same rows each time a sheet is asked for', async () => {
    const workbook = await sheetsOf(uglyWorkbooks['every-kind-of-cell.xlsx']());
    expect(await rowsOf(workbook)).toEqual(await rowsOf(workbook));
  });

  it('keeps shared, rich, inline and computed cells apart, and skips blank rows without renumbering', async () => {
    expect((await readFirst('every-kind-of-cell.xlsx')).map((row) => [row.row, told(row)])).toEqual([
      [1, ['t:partagé', 't:riche ', 'b:TRUE', 'e:#DIV/0!']],
      [2, ['n=:2', 't=:a&b', 'b=:', 'b:', 'n:5']],
      [3, ['e:99']],
      [9, ['b:', 't:interne']],
    ]);
  });

  it('names its hidden sheets, and keeps hidden rows', async () => {
    const workbook = await sheetsOf(uglyWorkbooks['hidden-sheet-and-hidden-row.xlsx']());
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Visible', false],
      ['Caché', true],
      ['Très caché', true],
    ]);
    expect(await rowsOf(workbook, 'Visible')).toHaveLength(2);
    expect(told((await rowsOf(workbook, 'Caché'))[0])).toEqual(['b:', 'b:', 'n:7']);
  });

  it('marks merged cells, with the value in the first one only', async () => {
    expect((await readFirst('two-header-rows.xlsx')).slice(1, 3).map(told)).toEqual([
      ['t°:Nature', 't°:2022', 'b°:', 't°:2023', 'b°:'].slice(0, 4),
      ['b°:', 't:Nombre', 't:Valeur', 't:Nombre', 't:Valeur'],
    ]);
  });

  it('reads days of the 1904 calendar', async () => {
    expect(told((await readFirst('dates-1904.xlsx'))[0])).toEqual(['d:1904-01-01', 'd:2023-01-01']);
  });

  it('knows a day, an hour and a figure by their number format', async () => {
    const [formats, edges, iso] = await readFirst('dates-in-every-format.xlsx');
    expect(told(formats)).toEqual([
      'd:2024-01-01 18:00:00',
      'd:2024-01-01 18:00:00',
      'd:2024-01-01 18:00:00',
      'd:2024-01-01 18:00:00',
      't:1087026:00:00',
      'n:45292.75',
      'd:2024-01-01 18:00:00',
      'n:45292.75',
    ]);
    expect(told(edges)).toEqual([
      'd:1900-01-01',
      'd:1900-02-28',
      'n:60',
      'd:1900-03-01',
      'n:0',
      'n:-1',
      'd:9999-12-31',
      'n:2958466',
    ]);
    expect(told(iso)).toEqual(['d:2024-02-29', 'd:2024-02-29 13:05:00', 'd:2024-01-02', 't:18:30:00']);
  });

  it('writes a figure as a spreadsheet shows it, and never rounds an account number', async () => {
    expect(told((await readFirst('figures-with-float-noise.xlsx'))[0])).toEqual([
      'n:0.3',
      'n:0.0011',
      'n:12345678901234567',
      'n:0',
      'n:1234.5',
      'n:100000000000000000000',
      'n:10',
      't:1e999',
      't:abc',
    ]);
  });

  it('keeps formulas, HTML and a cell of a megabyte as plain text, and shows what no text may hold as �', async () => {
    const [row] = await readFirst('hostile-texts.xlsx');
    const texts = row?.cells.map((cell) => cell.text);
    expect(texts?.slice(0, 5)).toEqual([
      "=cmd|' /C calc'!A0",
      '<img src=x onerror=alert(1)>',
      'a\uFFFDb\uFFFDc_',
      '&xxe; \uFFFD &#99999999;',
      'a & b < c',
    ]);
    expect(texts?.[5]).toHaveLength(1_048_576);
    expect(row?.cells.every((cell) => cell.kind === 'text' && !cell.formula)).toBe(true);
  });

  it('reads XML with prefixes, comments and spaces where no one expects them', async () => {
    const workbook = await sheetsOf(uglyWorkbooks['names-with-prefixes-and-quotes.xlsx']());
    expect(workbook.sheets[0]?.name).toBe("d'été a>b");
    expect((await rowsOf(workbook)).map((row) => [row.row, told(row)])).toEqual([[3, ['b:', 'n:4']]]);
  });

  it('takes no memory for a cell far below or a merge over everything', async () => {
    expect((await readFirst('one-cell-on-the-last-row.xlsx')).map((row) => row.row)).toEqual([1_048_576]);
    expect((await readFirst('merged-over-everything.xlsx')).map(told)).toEqual([
      ['t°:Libellé', 't°:Montant'],
      ['t°:Loyer', 'n°:850'],
    ]);
  });

  it('reads two hundred columns, and a thousand is the limit', async () => {
    expect((await sheetsOf(uglyWorkbooks['two-hundred-columns.xlsx']())).sheets[0]?.columns).toBe(200);
    expect(await opened('too-wide.xlsx')).toEqual({
      ok: false,
      problem: { code: 'sheet-too-wide', name: 'too-wide.xlsx', columns: 1001, limit: 1000 },
    });
  });

  it('keeps the other sheets readable when one is too wide', async () => {
    const workbook = await sheetsOf(uglyWorkbooks['one-cell-at-the-far-corner.xlsx']());
    expect(workbook.sheets.map((sheet) => sheet.problem?.code ?? null)).toEqual(['sheet-too-wide', null]);
    expect(await rowsOf(workbook, 'Lisible')).toHaveLength(2);
    await expect(rowsOf(workbook, 'Coin')).rejects.toThrow('sheet-too-wide');
  });

  it('stops when asked to', async () => {
    const workbook = await sheetsOf(uglyWorkbooks['plain.xlsx']());
    const batches = workbook.read('Feuil1', AbortSignal.abort());
    await expect(batches[Symbol.asyncIterator]().next()).rejects.toThrow('cancelled');
  });
});

describe('a file that is no readable workbook', () => {
  const expected = {
    'empty.xlsx': 'file-empty',
    'password-protected.xlsx': 'workbook-encrypted',
    'before-2007.xls': 'workbook-damaged',
    'open-document.ods': 'workbook-damaged',
    'binary.xlsb': 'workbook-damaged',
    'an-old-word-document.doc': 'file-kind-unknown',
    'photos.zip': 'file-kind-unknown',
    'letter.docx': 'file-kind-unknown',
    'cut-short.xlsx': 'workbook-damaged',
    'one-byte-changed.xlsx': 'workbook-damaged',
    'without-its-sheet.xlsx': 'workbook-damaged',
    'xml-cut-in-a-cell.xlsx': 'workbook-damaged',
    'entities-that-grow.xlsx': 'workbook-damaged',
    'only-a-chart.xlsx': 'workbook-without-cells',
    'only-formatted-cells.xlsx': 'workbook-without-cells',
    'bomb.xlsx': 'workbook-too-large',
    'bomb-that-lies-about-its-size.xlsx': 'workbook-damaged',
  } as const;

  for (const [name, code] of Object.entries(expected)) {
    it(`is refused for what it is: ${name} is ${code}`, async () => {
      const outcome = await opened(name as keyof typeof expected);
      expect(outcome.ok ? 'opened' : outcome.problem.code).toBe(code);
    });
  }

  it('never makes the reader throw, whatever byte of it is changed', async () => {
    const sound = uglyWorkbooks['every-kind-of-cell.xlsx']();
    const place = fc.nat({ max: sound.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = new Uint8Array(sound);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const outcome = await openWorkbook(new Blob([bytes]), 'x.xlsx');
        if (outcome.ok) await rowsOf(outcome.value);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a workbook written by another program', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100),
    fc.date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((at) => {
      return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
    }),
    fc.boolean(),
    fc.constant(null),
  );
  const grid = fc.array(fc.array(value, { maxLength: 8 }), { minLength: 1, maxLength: 30 });

  const expectedCell = (value: string | number | boolean | Date | null): string => {
    if (value === null) return '';
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
    return value;
  };

  it('is read back as it was written: every text, amount and day, on its row', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'Grille', rows }] });
        const expected = rows
          .map((cells, i) => ({ row: i + 1, cells: trimmedEnd(cells.map(expectedCell)) }))
          .filter((row) => row.cells.length > 0);
        const outcome = await openWorkbook(new Blob([new Uint8Array(bytes)]), 'x.xlsx');
        if (!outcome.ok) {
          expect(expected).toEqual([]);
          return;
        }
        const read = (await rowsOf(outcome.value)).map((row) => ({
          row: row.row,
          cells: trimmedEnd(row.cells.map((cell) => cell.text)),
        }));
        expect(read).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

function trimmedEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  return cells.slice(0, length);
}
