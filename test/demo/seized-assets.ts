import { at } from './calendar.ts';
import { dateCell } from './workbook.ts';

export type Cell = string | number | Date | null;

/** Seal, description, identifier, owner, tax residence, acquired on, price, payment, value, seized on, place, remark. */
type AssetLine = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

export interface Category {
  readonly title: string;
  readonly lines: readonly (readonly [id: string, line: AssetLine])[];
  readonly subtotal: Cell;
}

const day = (text: string): Date => dateCell(at(text));
/** A day typed as a number, which Excel shows as 45 062 unless the cell has a date format. */
const serial = (text: string): number => at(text) + 25_569;

const LILLE = 'Lille, rue des Arts';
const LYON = 'Lyon 7e, rue de Gerland';
const AJACCIO = 'Ajaccio, route des Sanguinaires';

// prettier-ignore
export const seizedAssets: readonly Category[] = [
  {
    title: 'I - VÉHICULES ET BATEAUX',
    subtotal: 168_000,
    lines: [
      ['GX-482-LT', ['LYO/2025/0041', 'Voiture BERLINE TOURER 530, grise', 'GX-482-LT', 'MERCIER Julien', 'France', day('2024-05-17'), 46_900, 'virement', 41_000, day('2025-01-21'), LYON, null]],
      ['FB-731-KM', ['LIL/2025/0007', 'Voiture familiale SCENARIO', 'FB-731-KM', 'LEMAIRE Hugo et VASSEUR Camille', 'France', '26/04/2023', '21 900,00 €', 'virement', '17 500 €', day('2025-01-21'), LILLE, 'copropriété des époux, carte grise aux deux noms']],
      ['HK-905-RD', ['LIL/2025/0008', 'Voiture SUV MACANE S', 'HK-905-RD', 'ROUSSEL Nadège', 'France', day('2024-06-12'), 71_000, 'virement', 'env. 62 000 €', '21/01/2025', 'Roubaix, salon', null]],
      ['DM-118-VQ', ['LYO/2025/0042', 'Utilitaire blanc (lavage)', 'DM-118-VQ', 'SAS LAVAGE DES GONES', 'France', '14/02/2020', '16 400', 'leasing', 'estimé 6-8 k€', day('2025-01-21'), LYON, 'kilométrage non relevé']],
      ['AJ 214 906', ['AJA/2025/0003', 'Bateau semi-rigide 6,50 m', 'AJ 214 906', 'PAOLETTI Ange', 'France', day('2023-12-18'), 24_000, 'crédit', 'estimé 18-21 k€', serial('2025-01-22'), 'Ajaccio, port de plaisance', 'remorque jointe']],
      ['CW-602-TB', ['LYO/2025/0043', 'Moto 125', 'CW-602-TB', 'BAYLE Thomas', 'France', 'mars 2022', '3 200 €', 'chèque', '2 000', day('2025-01-21'), 'Villeurbanne', 'pneus usés']],
    ],
  },
  {
    title: 'II - IMMOBILIER',
    subtotal: '475 000 € (hors garage)',
    lines: [
      ['appartement route des Sanguinaires', ['AJA/2025/0001', 'Appartement 62 m², route des Sanguinaires, lot 12', 'AJACCIO BP 0417 lot 12', 'PAOLETTI Ange', 'France', day('2023-09-21'), 168_000, 'virement notaire', '190 000 €', day('2025-01-22'), AJACCIO, 'sans inscription hypothécaire']],
      ['appartement quai Perrache', ['LYO/2025/0040', 'Appartement 78 m², quai Perrache', 'LYON 2 AH 0093 lot 31', 'DELORME Sandrine', 'France', '30/11/2021', 285_000, 'prêt bancaire', 285_000, '21/01/2025', 'Lyon 2e', 'prêt habitat en cours, voir feuille prêts']],
      ['garage Milelli', ['AJA/2025/0002', 'Garage double, les Milelli', 'AJACCIO CT 0112', 'SCI U SCOGLIU', 'France', '2019', 'n.c.', null, 'à expertiser', day('2025-01-22'), AJACCIO, null]],
    ],
  },
  {
    title: 'III - BIJOUX, MONTRES ET ART',
    subtotal: '(voir expertise)',
    lines: [
      ['montre 7K-40913', ['LIL/2025/0012', 'Montre CHRONO MARINE acier', '7K-40913', 'LEMAIRE Hugo', 'France', '14/11/2023', '6 000,00 €', 'espèces', 'estimé 5-6 k€', day('2025-01-21'), LILLE, 'facture acquittée dans la boîte']],
      ['montre LD-110882', ['LYO/2025/0051', 'Montre dame or', 'LD-110882', 'DELORME Sandrine', 'France', day('2019-06-08'), 2_300, 'carte', '1 500 €', day('2025-01-21'), 'Lyon 2e', null]],
      ['bague B-2207', ['LIL/2025/0014', 'Bague saphir', 'B-2207', 'CARLIER Maxime', 'Belgique', day('2024-04-19'), 9_000, 'espèces', 'env. 15 000 €', '21/01/2025', LILLE, 'déclare résider à Tournai']],
      ['gourmette', ['LIL/2025/0015', 'Gourmette or 18 ct', null, 'Hugo LEMAIRE', 'France', null, null, null, '850 €', day('2025-01-21'), LILLE, null]],
      ['collier', ['LIL/2025/0016', 'Collier perles', null, null, null, null, null, null, '400-600', day('2025-01-21'), LILLE, 'même coffret (1)']],
      ['bracelet', ['LIL/2025/0017', 'Bracelet jonc', 'BJ 77', 'Mme VASSEUR', 'France', day('2022-12-20'), '780 €', 'espèces', '500', day('2025-01-21'), LILLE, 'ticket de caisse']],
      ['toile', ['AJA/2025/0009', 'Huile sur toile, marine, non signée', null, 'M. Ange PAOLETTI', 'France', 'NC', 'NC', null, 'à expertiser (1)', day('2025-01-22'), AJACCIO, null]],
    ],
  },
  {
    title: 'IV - NUMÉRAIRE',
    subtotal: 27_340,
    lines: [
      ['numeraire snack', ['LIL/2025/0020', 'Numéraire, caisse du snack', null, 'SARL SNACK DU BEFFROI', 'France', null, null, null, 1_640, day('2025-01-21'), LILLE, '82 billets de 20']],
      ['numeraire lavage', ['LYO/2025/0060', 'Numéraire, coffre du bureau', null, 'Lavage des Gones (SAS)', 'France', null, null, null, '18 400,00 €', day('2025-01-21'), LYON, 'liasses de 50']],
      ['numeraire ajaccio', ['AJA/2025/0011', 'Numéraire, boîte à chaussures', null, 'Paoletti A.', 'France', null, null, null, '7 300', '22.01.2025', AJACCIO, '146 billets de 50']],
    ],
  },
  {
    title: 'V - COMPTES ET DIVERS',
    subtotal: null,
    lines: [
      ['compte impex', ['LYO/2025/0071', 'Solde créditeur, Comptoir Lacassagne, compte 00088140763', null, 'IMPEX RHONE MEDITERRANEE SAS', 'France', null, null, null, '31 200,00 €', day('2025-01-23'), 'Lyon', 'saisie de créance']],
      ['telephones', ['LYO/2025/0072', 'Lot de 4 téléphones', null, 'X', null, null, null, null, '-', day('2025-01-21'), LYON, 'exploitation en cours']],
      ['machine', ['LIL/2025/0030', 'Compteuse de billets', 'CB-90021', 'SARL Snack du Beffroi', 'France', day('2022-03-03'), '319,90 €', 'carte', '120 €', day('2025-01-21'), LILLE, null]],
      ['bouteilles', ['AJA/2025/0015', 'Cave : 36 bouteilles', null, 'PAOLETTI Ange', 'France', null, null, null, 'env. 1 200 €', day('2025-01-22'), AJACCIO, null]],
    ],
  },
];
