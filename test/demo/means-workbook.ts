import { at } from './calendar.ts';
import type { DemoFile, Place } from './document.ts';
import { dateCell, workbookBytes } from './workbook.ts';

type Cell = string | number | Date | null;

const HEADINGS = [
  'Foyer',
  'Nom et prénom',
  'Année',
  'Période du',
  'Période au',
  'Nature du revenu',
  'Montant déclaré (€)',
  'Source',
];

const declared: readonly (readonly [
  foyer: string,
  name: string,
  nature: string,
  of2022: number,
  of2023: number,
  of2024: number,
])[] = [
  ['F1', 'LEMAIRE Hugo', 'salaires', 24_200, 24_600, 25_100],
  ['F1', 'VASSEUR Camille', 'salaires', 28_700, 29_400, 30_100],
  ['F2', 'ROUSSEL Nadège', 'rémunération de gérance', 20_800, 21_300, 22_000],
  ['F3', 'MERCIER Julien', 'salaires', 19_300, 19_800, 20_400],
  ['F4', 'PAOLETTI Ange', 'salaires', 16_600, 16_900, 17_200],
  ['F5', 'DELORME Sandrine', 'salaires', 36_900, 38_000, 39_500],
  ['F6', 'BAYLE Thomas', 'salaires', 20_500, 20_900, 21_300],
  ['F7', 'SANTONI Lucie', 'salaires', 27_100, 27_600, 28_200],
];

const LOAN_HEADINGS = [
  'N° prêt',
  'Prêteur',
  'Emprunteur',
  'Bien financé',
  'Nature',
  'Capital emprunté (€)',
  'Taux (%)',
  'Durée (mois)',
  'Date de début',
  'Échéance mensuelle (€)',
  'Capital restant dû (€)',
  'Arrêté au',
];

const loans: readonly (readonly Cell[])[] = [
  [
    '55027',
    'Crédit Rhodanien',
    'DELORME Sandrine',
    'LYON 2 AH 0093 lot 31',
    'prêt bancaire',
    255_000,
    1.35,
    240,
    dateCell(at('2021-11-30')),
    1_245,
    224_310,
    dateCell(at('2024-12-31')),
  ],
  [
    '88120',
    'Caisse Insulaire',
    'SCI U SCOGLIU',
    'AJACCIO CT 0112',
    'prêt bancaire',
    148_000,
    1.9,
    180,
    dateCell(at('2019-01-15')),
    1_184,
    96_540,
    dateCell(at('2024-12-31')),
  ],
  [
    'NC-30418',
    'Nautic Crédit',
    'PAOLETTI Ange',
    'AJ 214 906',
    'prêt bancaire',
    19_000,
    5.4,
    29,
    dateCell(at('2023-12-18')),
    700,
    14_006,
    dateCell(at('2024-12-31')),
  ],
];

/** Declared income by household and year, and the loans, each on a sheet of its own. Places are keyed `name year`. */
export async function meansWorkbook(
  name: string,
): Promise<{ readonly file: DemoFile; readonly places: ReadonlyMap<string, Place> }> {
  const sheet = 'Revenus déclarés';
  const places = new Map<string, Place>();
  const rows: Cell[][] = [
    ['Revenus déclarés par foyer fiscal (avis d’impôt)', ...Array<null>(7).fill(null)],
    Array<null>(8).fill(null),
    [...HEADINGS],
  ];
  for (const [foyer, person, nature, of2022, of2023, of2024] of declared)
    for (const [year, amount] of [
      [2022, of2022],
      [2023, of2023],
      [2024, of2024],
    ] as const) {
      rows.push([
        foyer,
        person,
        year,
        dateCell(at(`${year}-01-01`)),
        dateCell(at(`${year}-12-31`)),
        nature,
        amount,
        `avis ${year + 1}`,
      ]);
      places.set(`${person} ${year}`, { file: name, sheet, row: rows.length });
    }
  const bytes = await workbookBytes(
    [
      {
        name: sheet,
        rows,
        bold: [0, 2],
        formats: { 3: 'dd/mm/yyyy', 4: 'dd/mm/yyyy', 6: '#,##0' },
        widths: [8, 24, 8, 12, 12, 24, 16, 12],
      },
      {
        name: 'Prêts',
        rows: [LOAN_HEADINGS, ...loans],
        bold: [0],
        formats: { 5: '#,##0', 8: 'dd/mm/yyyy', 9: '#,##0', 10: '#,##0', 11: 'dd/mm/yyyy' },
      },
    ],
    'Revenus et prêts',
  );
  return { file: { name, bytes }, places };
}
