import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uglyWorkbooks, type UglyWorkbook } from '#test/fixtures/workbook/ugly.ts';
import { tidyPivot, type TidySheet } from './pivot.ts';
import { openWorkbook, type Cell, type WorkbookRow } from './workbook.ts';

async function rowsOf(name: UglyWorkbook): Promise<readonly WorkbookRow[]> {
  const opened = await openWorkbook(new Blob([uglyWorkbooks[name]()]), name);
  if (!opened.ok) throw new Error(opened.problem.code);
  const rows: WorkbookRow[] = [];
  for await (const batch of opened.value.read(opened.value.sheets[0]!.name)) rows.push(...batch);
  return rows;
}

/** A sheet from texts: what looks like a figure is one, an empty text is an empty cell. */
function sheet(...rows: readonly (readonly string[])[]): readonly WorkbookRow[] {
  const cell = (text: string): Cell => ({
    text,
    kind: text === '' ? 'blank' : /^-?\d+(?:\.\d+)?$/.test(text) ? 'number' : 'text',
  });
  return rows.map((texts, i) => ({ row: i + 1, cells: texts.map(cell) }));
}

const table = (tidy: TidySheet | null) => tidy?.rows.map((row) => row.cells.map((cell) => cell.text));
const aside = (tidy: TidySheet | null) => tidy?.aside.map((row) => `${row.row} ${row.reason}`);

describe('a report made for the eye', () => {
  it('turns years that stand side by side into rows, one for each year', async () => {
    const tidy = tidyPivot(await rowsOf('two-header-rows.xlsx'));
    expect(tidy?.headings).toEqual(['Nature', 'group', 'Nombre', 'Valeur']);
    expect(tidy?.turned).toEqual(['2022', '2023']);
    expect(table(tidy)).toEqual([
      ['Véhicules', '2022', '3', '41000.5'],
      ['Véhicules', '2023', '5', '62000'],
      ['Bijoux', '2022', '2', '9000'],
      ['Bijoux', '2023', '1', '15000.25'],
    ]);
    expect(tidy?.rows.map((row) => row.row)).toEqual([5, 5, 6, 6]);
    expect(aside(tidy)).toEqual(['1 banner', '3 heading', '4 heading', '7 subtotal']);
  });

  it('gives each seized object the section it stands under, and keeps a value written in words', async () => {
    const tidy = tidyPivot(await rowsOf('sections-over-merged-columns.xlsx'));
    expect(tidy?.headings).toEqual(['section', 'N° de scellé', 'Désignation', 'Détenteur', 'Valeur']);
    expect(table(tidy)).toEqual([
      ['VÉHICULES', 'S-1', 'Berline', 'A. Martin', '24000'],
      ['VÉHICULES', 'S-2', 'Scooter', 'B. Leroy', '1500.5'],
      ['MONTRES', 'S-3', 'Montre en or', 'A. Martin', 'env. 15 000 €'],
      ['MONTRES', 'S-4', 'TOTAL ENERGIES, carte', 'B. Leroy', '40'],
    ]);
    expect(aside(tidy)).toEqual(['1 banner', '3 heading', '4 group', '7 subtotal', '8 group', '11 total', '13 note']);
    expect(tidy?.rows[2]?.carried).toEqual([{ column: 0, row: 8 }]);
  });

  it('keeps a row without a name that does not add up: it may be a thing nobody named', () => {
    const rows = sheet(
      ['Nature', 'Objet', 'Valeur'],
      ['Bijoux', '', ''],
      ['', 'Bague', '10'],
      ['', 'Collier', '30'],
      ['', '', '50'],
    );
    expect(table(tidyPivot(rows))?.at(-1)).toEqual(['Bijoux', '', '50']);
    const adding = sheet(
      ['Nature', 'Objet', 'Valeur'],
      ['Bijoux', '', ''],
      ['', 'Bague', '10'],
      ['', 'Collier', '30'],
      ['', '', '40'],
    );
    expect(tidyPivot(adding)?.aside.at(-1)).toEqual({
      row: 5,
      reason: 'subtotal',
      adds: { from: 3, until: 4, headings: ['Valeur'] },
    });
  });

  it('takes a company called TOTAL for a company', () => {
    const rows = sheet(
      ['Nature', 'Payé à', 'Montant'],
      ['Carburant', '', ''],
      ['', 'TOTAL ENERGIES', '60'],
      ['', 'Esso', '40'],
      ['', 'Total', '100'],
    );
    expect(table(tidyPivot(rows))).toEqual([
      ['Carburant', 'TOTAL ENERGIES', '60'],
      ['Carburant', 'Esso', '40'],
    ]);
  });

  it('keeps a thing whose figures are missing for every year', () => {
    const rows = sheet(
      ['', '', '2022', '', '2023', ''],
      ['Nature', 'Objet', 'Nombre', 'Valeur', 'Nombre', 'Valeur'],
      ['Bijoux', 'Bague', '1', '20', '2', '30'],
      ['Montres', 'or', '', '', '', ''],
    );
    expect(table(tidyPivot(rows))?.slice(2)).toEqual([['Montres', 'or', '', '', '']]);
  });

  it('leaves a plain table alone, and a sheet without figures', () => {
    expect(
      tidyPivot(sheet(['Date', 'Libellé', 'Montant'], ['a', 'Loyer', '850'], ['b', 'Courses', '42.5'])),
    ).toBeNull();
    expect(tidyPivot(sheet(['Nom', 'Ville'], ['A', 'Lille']))).toBeNull();
    expect(tidyPivot([])).toBeNull();
  });

  it('accounts for every row whatever the sheet holds: in the table, or aside with a reason', () => {
    const text = fc.constantFrom('', '', 'Total', 'Sous-total', 'Bijoux', 'Montre', '10', '20', '30', '0', '2024');
    const anySheet = fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { maxLength: 15 });
    let tidied = 0;
    fc.assert(
      fc.property(anySheet, (texts) => {
        const rows = sheet(['Nature', 'Objet', 'Nombre', 'Valeur'], ...texts).filter((row) =>
          row.cells.some((cell) => cell.text !== ''),
        );
        const tidy = tidyPivot(rows);
        if (tidy === null) return;
        tidied++;
        const kept = new Set(tidy.rows.map((row) => row.row));
        const accounted = [...kept, ...tidy.aside.map((row) => row.row)].toSorted((a, b) => a - b);
        expect(accounted).toEqual(rows.map((row) => row.row));
        for (const row of tidy.rows) expect(row.cells).toHaveLength(tidy.headings.length);
      }),
      { numRuns: 500 },
    );
    expect(tidied).toBeGreaterThan(50);
  });
});
