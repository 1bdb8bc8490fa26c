import { at, slashed } from './calendar.ts';
import { accountKeys, accounts, withoutStatement } from './cast.ts';
import { type DemoFile, type Place, TextFile, utf8, windows1252 } from './document.ts';
import { frenchAmount } from './label.ts';

/** The list of accounts as the national register gives it: no balance, no movement. */
export function accountList(name: string): DemoFile {
  const file = new TextFile(name, '\r\n');
  file.record(
    'Établissement;Code banque;Numéro de compte;IBAN;Titulaire;Nature du compte;Date d’ouverture;Date de clôture;Mandataire',
  );
  for (const owner of [...accountKeys.map((key) => accounts[key]), withoutStatement]) {
    const cells = [
      owner.bank.name,
      owner.bank.code,
      owner.number,
      owner.iban,
      owner.holder,
      owner.kind,
      slashed(at(owner.opened)),
      '',
      owner.proxy,
    ];
    file.record(cells.join(';'));
  }
  return file.written(windows1252);
}

type Invoice = readonly [
  number: string,
  issued: string,
  seller: string,
  buyer: string,
  net: number,
  vat: number,
  paid: string,
];

const invoices: readonly Invoice[] = [
  ['2023-104', '2023-02-08', 'PRODUITS LAVANDIS', 'SAS LAVAGE DES GONES', 51_500, 10_300, 'virement'],
  ['2023-118', '2023-03-15', 'DROGUERIE DU MARCHÉ', 'SARL SNACK DU BEFFROI', 53_333, 10_667, 'espèces'],
  ['IM23-207', '2023-04-03', 'SAS IMPEX RHÔNE MÉDITERRANÉE', 'MAISON BRUYERE', 214_000, 42_800, 'virement'],
  ['F-8841', '2023-05-22', 'MATÉRIEL PRO SAÔNE', 'SAS LAVAGE DES GONES', 400_000, 80_000, 'espèces'],
  ['IM23-311', '2023-06-12', 'SAS IMPEX RHÔNE MÉDITERRANÉE', 'DISTRIB EST', 162_500, 32_500, 'virement'],
  ['2023-402', '2023-07-04', 'COIFFURE DIFFUSION', 'EURL SALON NADÈGE', 28_900, 5_780, 'prélèvement'],
  ['77120', '2023-09-18', 'MAINTENANCE PORTIQUES SUD', 'SAS LAVAGE DES GONES', 61_000, 12_200, 'virement'],
  ['IM23-498', '2023-10-02', 'SAS IMPEX RHÔNE MÉDITERRANÉE', 'BAZAR DES BROTTEAUX', 98_400, 19_680, 'virement'],
  ['2024-011', '2024-01-16', 'BOISSONS LECOMTE', 'SARL SNACK DU BEFFROI', 44_100, 8_820, 'virement'],
  ['2024-037', '2024-02-20', 'QUINCAILLERIE DES REMPARTS', 'SARL SNACK DU BEFFROI', 21_250, 4_250, 'espèces'],
  ['IM24-122', '2024-03-05', 'SAS IMPEX RHÔNE MÉDITERRANÉE', 'CENTRALE AIN ACHATS', 187_000, 37_400, 'virement'],
  ['G-5521', '2024-05-17', 'GARAGE DES BROTTEAUX', 'SAS IMPEX RHÔNE MÉDITERRANÉE', 3_908_333, 781_667, 'virement'],
  ['2024-160', '2024-06-25', 'EMBALLAGES DE LA LYS', 'SARL SNACK DU BEFFROI', 36_700, 7_340, 'virement'],
  ['IM24-390', '2024-09-09', 'SAS IMPEX RHÔNE MÉDITERRANÉE', 'TRAITEUR SAINT JEAN', 121_000, 24_200, 'virement'],
];

/** Invoices found on the spot, typed in by the service. Places are keyed by invoice number. */
export function invoiceList(name: string): { readonly file: DemoFile; readonly places: ReadonlyMap<string, Place> } {
  const file = new TextFile(name, '\n');
  const places = new Map<string, Place>();
  file.record('N° facture;Date de facture;Vendeur;Acheteur;Montant HT;TVA;Montant TTC;Mode de règlement');
  invoices.forEach(([number, issued, seller, buyer, net, vat, paid], index) => {
    const amounts = [net, vat, net + vat].map((cents) => frenchAmount(cents, ' '));
    file.record([number, slashed(at(issued)), seller, buyer, ...amounts, paid].join(';'));
    places.set(number, { file: name, sheet: null, row: index + 2 });
  });
  return { file: file.written(utf8), places };
}
