import type { DemoFile, Place } from './document.ts';
import { type Cell, seizedAssets } from './seized-assets.ts';
import { at } from './calendar.ts';
import { dateCell, workbookBytes } from './workbook.ts';

const HEADINGS = [
  'N° scellé',
  'Désignation du bien',
  'Identifiant (immat., série, parcelle)',
  'Propriétaire',
  'Résidence fiscale',
  "Date d'acquisition",
  "Prix d'acquisition (€)",
  'Mode de paiement',
  'Valeur estimée',
  'Date de saisie',
  'Lieu de saisie',
  'Observations',
];

const NOTES: readonly (readonly Cell[])[] = [
  ['NOTES DU SERVICE'],
  [null],
  ['Valeurs portées par le service, avant expertise. « env. » et « estimé » : à vue d’œil.'],
  ['Le numéro de scellé fait foi ; un bien peut changer de ligne d’une version à l’autre.'],
  ['Objets trouvés dans un même coffret : propriétaire indiqué une seule fois (cellule fusionnée).'],
  [null],
  ['(1) valeur à confirmer par un expert'],
];

/** The register of seized assets, kept by hand: banner, band over the headings, category lines, subtotals, merged owner, dates of three kinds. */
export async function seizureWorkbook(
  name: string,
): Promise<{ readonly file: DemoFile; readonly places: ReadonlyMap<string, Place> }> {
  const sheet = 'Avoirs saisis';
  const places = new Map<string, Place>();
  const rows: Cell[][] = [];
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  const cellFormats: Record<string, string> = {};
  const bold: number[] = [];
  const across = (from: number, to: number): void =>
    void merges.push({ startRow: rows.length - 1, startCol: from, endRow: rows.length - 1, endCol: to });
  const line = (...cells: readonly Cell[]): void =>
    void rows.push([...cells, ...Array<null>(12 - cells.length).fill(null)]);

  line('ÉTAT DES AVOIRS SAISIS OU IDENTIFIÉS - AFFAIRE FICTIVE « BEFFROI »');
  across(0, 11);
  line('Document de travail, mis à jour au', null, null, dateCell(at('2025-02-14')));
  cellFormats['1,3'] = 'dd/mm/yyyy';
  line();
  line('IDENTIFICATION', null, null, null, null, 'ACQUISITION', null, null, 'SAISIE');
  across(0, 4);
  across(5, 7);
  across(8, 11);
  line(...HEADINGS);
  bold.push(0, 3, 4);
  for (const category of seizedAssets) {
    line(category.title);
    bold.push(rows.length - 1);
    across(0, 11);
    for (const [id, cells] of category.lines) {
      line(...cells);
      places.set(id, { file: name, sheet, row: rows.length });
      cells.forEach((cell, column) => {
        if (cell instanceof Date) cellFormats[`${rows.length - 1},${column}`] = 'dd/mm/yyyy';
      });
    }
    if (category.subtotal !== null)
      line(
        null,
        `Sous-total ${category.title.replace(/^.* - /, '').toLowerCase()}`,
        null,
        null,
        null,
        null,
        null,
        null,
        category.subtotal,
      );
    line();
  }
  line('TOTAL GÉNÉRAL (provisoire)', null, null, null, null, null, null, null, 'env. 750 000 €');
  line('(1) valeur à confirmer par un expert');
  const shared = places.get('gourmette')?.row;
  if (shared !== undefined) merges.push({ startRow: shared - 1, startCol: 3, endRow: shared, endCol: 3 });

  const bytes = await workbookBytes(
    [
      { name: sheet, rows, merges, cellFormats, bold, widths: [15, 38, 26, 28, 12, 14, 16, 14, 16, 12, 24, 34] },
      { name: 'Notes', rows: NOTES, bold: [0], widths: [80] },
    ],
    'Avoirs saisis',
  );
  return { file: { name, bytes }, places };
}
