import * as other from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { FigureRow } from '#domain/figure.ts';
import { day } from '#domain/day.ts';
import { translator, codeText } from '#i18n/translate.ts';
import { month } from '#i18n/number.ts';
import { rowsCsv } from '#interop/csv/rows-csv.ts';
import { xlsxBytes } from '#interop/xlsx/write.ts';
import { firstChoice, type RecapChoice } from './choice.ts';
import { headingText } from './heading-text.ts';
import { recapTable } from './recap-table.ts';
import { csvRows, sourcesSheet, writtenTable } from './written-table.ts';

const words = {
  say: translator('fr'),
  code: (code: string) => codeText(code, 'fr'),
  month: (of: Parameters<typeof month>[0]) => month(of, 'fr'),
};
const choice: RecapChoice = { ...firstChoice, rows: ['person', 'method'], column: 'year' };
const row = (
  who: string,
  name: string | null,
  method: string,
  year: string,
  debit: number,
  credit: number,
): FigureRow => ({
  row_1: who,
  row_1_name: name,
  row_2: method,
  row_2_name: null,
  column_1: year,
  column_1_name: null,
  debit,
  credit,
  entries: 1,
  of_1: 9,
  of_2: 1,
  of_c: 2,
});
const rows = [
  row('party:1', '=HYPERLINK("http://x")', 'cash', '2023', 0, 123_456),
  row('party:1', '=HYPERLINK("http://x")', 'card', '2024', 1_050, 0),
  row('party:2', '\u202egro.live <script>', 'cash', '2024', 0, 5),
  row('others', null, 'transfer', '2024', 7, 0),
];
const table = recapTable(rows, choice, (dimension, heading) => headingText(dimension, heading, words));
const written = writtenTable(table, choice, words);

describe('a recap handed over', () => {
  it('is a workbook that another program reads with its amounts, its subtotals and where it comes from', async () => {
    const sources = [{ file: 'a;b.csv', sheet: null, sha256: 'ab'.repeat(32), rowsAccepted: 12 }];
    const facts = [[words.say('recap.filter'), 'Toutes les opérations']] as const;
    const bytes = await xlsxBytes([{ name: 'Récapitulatif', ...written }, sourcesSheet(facts, sources, words)], {
      title: 'x',
      writtenOn: day('2026-01-02'),
    });
    const book = other.read(bytes, { cellFormula: true });
    expect(book.SheetNames).toEqual(['Récapitulatif', 'Sources et empreintes']);
    const sheet = book.Sheets['Récapitulatif'];
    const lines = other.utils.sheet_to_json<unknown[]>(sheet as never, { header: 1 });
    expect(lines[0]?.slice(0, 5)).toEqual([
      'Niveau',
      'Personne',
      'Moyen de paiement',
      '2023 · débit (€)',
      '2023 · crédit (€)',
    ]);
    const total = lines.at(-1) ?? [];
    expect(total[0]).toBe('Total');
    expect(total.slice(-4)).toEqual([10.57, 1234.61, 1224.04, 4]);
    const subtotal = lines.find((line) => line[0] === 'Sous-total' && String(line[1]).includes('HYPERLINK')) ?? [];
    expect(subtotal.slice(-4)).toEqual([10.5, 1234.56, 1224.06, 2]);
    const cells = Object.values(sheet as Record<string, { t?: string; f?: string }>);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(lines.flat().filter((cell) => typeof cell === 'string' && /^[=+\-@]/.test(cell))).toEqual([]);
    const about = other.utils.sheet_to_json<unknown[]>(book.Sheets['Sources et empreintes'] as never, { header: 1 });
    expect(about[1]).toEqual(['Filtre', 'Toutes les opérations']);
    expect(about[2]).toEqual(['Fichier', 'a;b.csv', , 'ab'.repeat(32), 12]);
  });

  it('says how many are gathered, and is a table for a spreadsheet whose texts are no formulas', () => {
    const text = rowsCsv(csvRows(written, ','));
    expect(text).toContain('7 autres réunis');
    expect(text).toContain('1234,56');
    expect(text).not.toMatch(/(^|;|\n)[=@]/);
    const widths = text
      .trim()
      .split('\r\n')
      .map((line) => line.replace(/"[^"]*(""[^"]*)*"/g, '').split(';').length);
    expect(new Set(widths).size).toBe(1);
  });
});
