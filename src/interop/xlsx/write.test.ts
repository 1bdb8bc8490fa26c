import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { day } from '#domain/day.ts';
import { cents } from '#domain/money.ts';
import { inertText, xlsxBytes } from './write.ts';

const written = (rows: readonly (readonly (string | number | null)[])[]) =>
  xlsxBytes(
    [
      {
        name: 'Biens [2024]',
        columns: [
          { heading: 'bien', kind: 'text' },
          { heading: 'valeur', kind: 'money' },
          { heading: 'saisi le', kind: 'day' },
          { heading: 'n', kind: 'count' },
        ],
        rows,
      },
    ],
    { title: 'Biens', writtenOn: day('2026-11-22') },
  );

describe('a workbook written for others', () => {
  it('is read by another program with amounts as numbers and days as days', async () => {
    const bytes = await written([['Voiture', cents(12_345_67), day('2025-01-21'), 3]]);
    const book = read(bytes, { cellDates: true, cellNF: true });
    const sheet = book.Sheets['Biens  2024'] ?? {};
    expect(sheet['B2']).toMatchObject({ t: 'n', v: 12_345.67, z: '#,##0.00' });
    expect(sheet['C2']?.t).toBe('d');
    expect((sheet['C2']?.v as Date).toISOString().slice(0, 10)).toBe('2025-01-21');
    expect(utils.sheet_to_json<unknown[]>(sheet, { header: 1 })[0]).toEqual(['bien', 'valeur', 'saisi le', 'n']);
  });

  it('holds no formula, whatever a cell says', async () => {
    const hostile = ["=cmd|'/c calc'!A1", '+1+1', '-2+3', '@sum(a1)', '\t=1', '\r=1', 'a\u0000b', '\ud800'];
    const book = read(await written(hostile.map((text) => [text, null, null, null])), { cellFormula: true });
    const cells = Object.entries(book.Sheets['Biens  2024'] ?? {}).filter(([place]) => /^A\d/.test(place));
    expect(cells).toHaveLength(hostile.length + 1);
    for (const [, cell] of cells) {
      expect(cell.f).toBeUndefined();
      expect(cell.t).toBe('s');
      expect(String(cell.v)).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(inertText('-')).toBe('-');
    expect(inertText('12 rue')).toBe('12 rue');
  });

  it('writes the same bytes for the same content', async () => {
    const rows = [['Voiture', 1, '2025-01-21', 3]] as const;
    expect(Buffer.from(await written(rows)).equals(Buffer.from(await written(rows)))).toBe(true);
  });
});
