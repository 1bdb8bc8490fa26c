import { at, iso } from './calendar.ts';
import type { DemoFile } from './document.ts';
import type { AccountHistory } from './histories.ts';
import type { Cell } from './seized-assets.ts';
import { dateCell, workbookBytes } from './workbook.ts';

const HEADINGS = [
  'Désignation du bien',
  'Identifiant',
  'Propriétaire',
  'Utilisateur habituel',
  "Date d'acquisition",
  "Prix d'acquisition (€)",
  'État du bien',
  'Date de la situation',
  'Valeur estimée',
  'Valeur basse',
  'Valeur haute',
  "Date d'estimation",
  "Méthode d'estimation",
  'Quantité',
  'Cours',
  'Dette',
  'Tiers de bonne foi',
  'Part du tiers',
  'Fondement juridique',
  'Observations',
];

const day = (text: string): Date => dateCell(at(text));

/** The balance of an account at the end of a day, as its statement gives it. */
function balanceOn({ opening, movements }: AccountHistory, on: string): number {
  return (
    movements
      .filter((movement) => !movement.void && iso(movement.day) <= on)
      .reduce((sum, { cents }) => sum + cents, opening) / 100
  );
}

/**
 * Assets the service knows of and has not seized, kept by a colleague: a balance that later paid for a thing of the other list, a thing
 * listed twice, an undivided half, a debt, digital assets by quantity and rate.
 */
export async function identifiedWorkbook(name: string, wash: AccountHistory, impex: AccountHistory): Promise<DemoFile> {
  const sheet = 'Avoirs identifiés';
  const rows: Cell[][] = [
    ['AVOIRS IDENTIFIÉS, NON SAISIS', ...Array<null>(HEADINGS.length - 1).fill(null)],
    Array<null>(HEADINGS.length).fill(null),
    [...HEADINGS],
  ];
  const line = (cells: Readonly<Partial<Record<string, Cell>>>): void =>
    void rows.push(HEADINGS.map((heading) => cells[heading] ?? null));
  line({
    'Désignation du bien': 'Solde créditeur, Crédit Rhodanien, compte 04100227815',
    Identifiant: '04100227815',
    Propriétaire: 'SAS LAVAGE DES GONES',
    'État du bien': 'identifié',
    'Date de la situation': day('2023-12-31'),
    'Valeur estimée': balanceOn(wash, '2023-12-31'),
    "Date d'estimation": day('2023-12-31'),
    "Méthode d'estimation": 'relevé de décembre 2023',
    'Fondement juridique': 'CP 131-21 al. 3 (produit)',
  });
  line({
    'Désignation du bien': 'Solde créditeur, Comptoir Lacassagne, compte 00088140763',
    Identifiant: '00088140763',
    Propriétaire: 'IMPEX RHONE MEDITERRANEE SAS',
    'État du bien': 'identifié',
    'Date de la situation': '30/04/2024',
    'Valeur estimée': balanceOn(impex, '2024-04-30'),
    "Date d'estimation": day('2024-04-30'),
    "Méthode d'estimation": 'relevé d’avril 2024',
    Observations: 'compte saisi depuis, voir l’autre état',
  });
  line({
    'Désignation du bien': 'Portefeuille bitcoin, plateforme déclarée',
    Identifiant: 'n.c.',
    Propriétaire: 'MERCIER Julien',
    'État du bien': 'identifié',
    'Valeur basse': '28 500 €',
    'Valeur haute': '35 200,00',
    "Date d'estimation": '21/01/2025',
    "Méthode d'estimation": 'cours du jour, fourchette du mois',
    Quantité: '0,3420',
    Cours: 96_500,
    'Fondement juridique': 'CP 131-21 al. 9 (valeur)',
  });
  line({
    'Désignation du bien': 'Camping-car, en indivision',
    Identifiant: 'ER-250-CB',
    Propriétaire: 'PAOLETTI Ange',
    'Utilisateur habituel': 'PAOLETTI Ange',
    'État du bien': 'identifié',
    'Valeur estimée': 'env. 24 000 €',
    "Date d'estimation": 'NC',
    'Tiers de bonne foi': 'PAOLETTI Maria',
    'Part du tiers': '50 %',
    'Fondement juridique': 'CP 131-21 al. 9 (valeur)',
    Observations: 'acte du 12/03/2018',
  });
  line({
    'Désignation du bien': 'Voiture SCENARIO (fichier des immatriculations)',
    Identifiant: 'FB 731 KM',
    Propriétaire: 'LEMAIRE Hugo',
    'État du bien': 'identifié',
    'Valeur estimée': '19 000',
    "Date d'estimation": day('2024-03-01'),
  });
  line({
    'Désignation du bien': 'Parts sociales de la SCI U SCOGLIU',
    Propriétaire: 'PAOLETTI Ange',
    "Date d'acquisition": day('2022-05-04'),
    "Prix d'acquisition (€)": 18_000,
    'Valeur estimée': 'n.c.',
    Dette: 'n.c.',
    Observations: 'à évaluer avec le garage',
  });
  rows.push(['(1) tous ces biens sont à vérifier', ...Array<null>(HEADINGS.length - 1).fill(null)]);
  const cellFormats: Record<string, string> = {};
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell instanceof Date) cellFormats[`${row},${column}`] = 'dd/mm/yyyy';
    }),
  );
  const bytes = await workbookBytes(
    [
      {
        name: sheet,
        rows,
        cellFormats,
        bold: [0, 2],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: HEADINGS.length - 1 }],
        widths: [44, 16, 26, 20, 14, 14, 12, 14, 14, 12, 12, 14, 28, 10, 10, 10, 18, 10, 26, 34],
      },
    ],
    'Avoirs identifiés',
  );
  return { name, bytes };
}
