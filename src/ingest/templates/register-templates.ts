import type { Trilingual } from '#domain/language.ts';
import type { MappedTable } from '#ledger/headings.ts';

/** A cell of the example row: a number is an amount, `2024-01-31` a day, anything else text. */
type Example = string | number;

export interface TemplateColumn {
  readonly heading: Trilingual<string>;
  readonly example: Example;
}

/** One register to download, fill and import: its headings are read without a question. */
export interface RegisterTemplate {
  /** Name of the file, without its ending. */
  readonly id: string;
  readonly table: MappedTable;
  readonly title: Trilingual<string>;
  readonly columns: readonly TemplateColumn[];
}

const column = (fr: string, en: string, es: string, example: Example): TemplateColumn => ({
  heading: { fr, en, es },
  example,
});

const IBAN = 'FR7699999000010000000000106';

/** Every register that a case can receive. The example row is invented, and says so. */
export const registerTemplates: readonly RegisterTemplate[] = [
  {
    id: 'comptes',
    table: 'account',
    title: { fr: 'Comptes bancaires (liste FICOBA)', en: 'Bank accounts', es: 'Cuentas bancarias' },
    columns: [
      column('Établissement', 'Institution', 'Entidad', 'BANQUE EXEMPLE'),
      column('Numéro de compte', 'Account number', 'Número de cuenta', '00001000000'),
      column('IBAN', 'IBAN', 'IBAN', IBAN),
      column('Titulaire', 'Account holder', 'Titular', 'EXEMPLE Camille'),
      column('Mandataire', 'Signatory', 'Apoderado', 'EXEMPLE Dominique'),
      column('Nature du compte', 'Account type', 'Tipo de cuenta', 'compte courant'),
      column('Date d’ouverture', 'Opening date', 'Fecha de apertura', '2019-04-15'),
      column('Date de clôture', 'Closing date', 'Fecha de cierre', '2024-11-28'),
    ],
  },
  {
    id: 'personnes-et-societes',
    table: 'party',
    title: { fr: 'Personnes et sociétés', en: 'Persons and companies', es: 'Personas y sociedades' },
    columns: [
      column('Dénomination', 'Full name', 'Razón social', 'SARL EXEMPLE FICTIF'),
      column('Date de naissance', 'Date of birth', 'Fecha de nacimiento', ''),
      column('Date de création', 'Incorporation date', 'Fecha de constitución', '2018-09-03'),
      column('SIREN', 'SIREN', 'SIREN', '000000000'),
      column('Code NAF', 'Activity code', 'CNAE', '56.10C'),
      column('Adresse', 'Address', 'Domicilio', '1 rue de l’Exemple'),
      column('Code postal', 'Postcode', 'Código postal', '00000'),
    ],
  },
  {
    id: 'dirigeants-et-associes',
    table: 'holding',
    title: { fr: 'Dirigeants et associés', en: 'Directors and shareholders', es: 'Administradores y socios' },
    columns: [
      column('Nom et prénom', 'Person', 'Nombre', 'EXEMPLE Camille'),
      column('Société', 'Company', 'Sociedad', 'SARL EXEMPLE FICTIF'),
      column('Qualité', 'Role', 'Calidad', 'associé'),
      column('Quote-part', 'Percentage', 'Porcentaje', 50),
      column('Depuis le', 'Since', 'Desde', '2018-09-03'),
      column('Jusqu’au', 'Until', 'Hasta', '2023-12-31'),
    ],
  },
  {
    id: 'societes',
    table: 'party',
    title: {
      fr: 'Sociétés avec dirigeants et associés',
      en: 'Companies with directors and shareholders',
      es: 'Sociedades con administradores y socios',
    },
    columns: [
      column('Raison sociale', 'Company name', 'Razón social', 'SARL EXEMPLE FICTIF'),
      column('SIREN', 'SIREN', 'SIREN', '000000000'),
      column('Date de création', 'Incorporation date', 'Fecha de constitución', '2018-09-03'),
      column('Gérant', 'Director', 'Administrador', 'EXEMPLE Camille'),
      column('Associé 1', 'Shareholder 1', 'Socio 1', 'EXEMPLE Camille'),
      column('Part 1', 'Share 1', 'Participación 1', '60 %'),
      column('Associé 2', 'Shareholder 2', 'Socio 2', 'EXEMPLE Dominique'),
      column('Part 2', 'Share 2', 'Participación 2', '40 %'),
      column('Depuis le', 'Since', 'Desde', '2018-09-03'),
    ],
  },
  {
    id: 'revenus-declares',
    table: 'income',
    title: { fr: 'Revenus déclarés', en: 'Declared income', es: 'Rentas declaradas' },
    columns: [
      column('Contribuable', 'Taxpayer', 'Contribuyente', 'EXEMPLE Camille'),
      column('Foyer fiscal', 'Household', 'Unidad familiar', 'F1'),
      column('Année', 'Tax year', 'Ejercicio', '2023'),
      column('Nature du revenu', 'Income type', 'Tipo de renta', 'salaire'),
      column('Montant déclaré', 'Declared amount', 'Importe declarado', 24_000),
    ],
  },
  {
    id: 'chiffres-d-affaires',
    table: 'income',
    title: { fr: 'Chiffres d’affaires', en: 'Turnover', es: 'Facturación' },
    columns: [
      column('Déclarant', 'Taxpayer', 'Contribuyente', 'SARL EXEMPLE FICTIF'),
      column('Exercice', 'Tax year', 'Ejercicio', '2023'),
      column('Nature du revenu', 'Income type', 'Tipo de renta', 'chiffre d’affaires'),
      column('Montant déclaré', 'Declared amount', 'Importe declarado', 180_000),
    ],
  },
  {
    id: 'avoirs-et-saisies',
    table: 'asset',
    title: { fr: 'Avoirs et saisies', en: 'Assets and seizures', es: 'Bienes e incautaciones' },
    columns: [
      column('N° scellé', 'Seal number', 'Número de precinto', 'EX-001'),
      column('Catégorie', 'Category', 'Categoría', 'véhicule'),
      column('Désignation du bien', 'Description', 'Descripción', 'voiture d’exemple'),
      column('Immatriculation', 'Registration', 'Matrícula', 'AA-000-AA'),
      column('Propriétaire', 'Owner', 'Propietario', 'EXEMPLE Camille'),
      column('Date d’acquisition', 'Purchase date', 'Fecha de adquisición', '2022-05-20'),
      column('Prix d’acquisition', 'Purchase price', 'Precio de adquisición', 18_500),
      column('Valeur estimée', 'Estimated value', 'Valor estimado', 12_000),
      column('Date de saisie', 'Seizure date', 'Fecha de incautación', '2024-03-14'),
      column('Observations', 'Remarks', 'Observaciones', 'ligne d’exemple, à supprimer'),
    ],
  },
  {
    id: 'prets',
    table: 'loan',
    title: { fr: 'Prêts', en: 'Loans', es: 'Préstamos' },
    columns: [
      column('N° prêt', 'Loan number', 'Número de préstamo', 'EX-42'),
      column('Prêteur', 'Lender', 'Prestamista', 'BANQUE EXEMPLE'),
      column('Emprunteur', 'Borrower', 'Prestatario', 'EXEMPLE Camille'),
      column('Capital emprunté', 'Loan amount', 'Capital', 10_000),
      column('Taux nominal', 'Interest rate', 'Tipo de interés', 3.5),
      column('Durée en mois', 'Term in months', 'Plazo', 48),
      column('Date de début', 'Start date', 'Fecha de inicio', '2022-05-20'),
      column('Capital restant dû', 'Outstanding balance', 'Capital pendiente', 4_000),
    ],
  },
  {
    id: 'factures',
    table: 'invoice',
    title: { fr: 'Factures', en: 'Invoices', es: 'Facturas' },
    columns: [
      column('N° facture', 'Invoice number', 'Número de factura', 'EX-2023-001'),
      column('Vendeur', 'Seller', 'Vendedor', 'SARL EXEMPLE FICTIF'),
      column('Acheteur', 'Buyer', 'Comprador', 'EXEMPLE Camille'),
      column('Date de facture', 'Invoice date', 'Fecha de factura', '2023-06-30'),
      column('Montant HT', 'Net amount', 'Base imponible', 1_000),
      column('Montant TVA', 'VAT amount', 'IVA', 200),
      column('Montant TTC', 'Total amount', 'Importe total', 1_200),
      column('Mode de règlement', 'Payment method', 'Forma de pago', 'virement'),
    ],
  },
  {
    id: 'cours-de-change',
    table: 'rate',
    title: { fr: 'Cours de change', en: 'Exchange rates', es: 'Tipos de cambio' },
    columns: [
      column('Date', 'On date', 'Fecha', '2024-01-31'),
      column('Devise de base', 'Base currency', 'Divisa base', 'AED'),
      column('Devise de cotation', 'Quote currency', 'Divisa cotizada', 'EUR'),
      column('Taux', 'Exchange rate', 'Cambio', 0.25),
    ],
  },
  {
    id: 'ventes-de-comparaison',
    table: 'comparable',
    title: {
      fr: 'Ventes immobilières de comparaison',
      en: 'Comparable property sales',
      es: 'Ventas inmobiliarias de comparación',
    },
    columns: [
      column('Date de mutation', 'Transfer date', 'Fecha de transmisión', '2023-02-14'),
      column('Valeur foncière', 'Property value', 'Valor de transmisión', 210_000),
      column('Code commune', 'Municipality code', 'Código de municipio', '00000'),
      column('Section', 'Cadastral section', 'Sección catastral', 'AB'),
      column('Type local', 'Property type', 'Tipo de inmueble', 'Maison'),
      column('Surface réelle bâtie', 'Built area', 'Superficie construida', 95),
    ],
  },
  {
    id: 'liste-de-surveillance',
    table: 'watchlist',
    title: { fr: 'Liste de surveillance', en: 'Watch-list', es: 'Lista de vigilancia' },
    columns: [
      column('Nom inscrit', 'Listed name', 'Nombre inscrito', 'EXEMPLE Camille'),
      column('Autres noms', 'Other names', 'Otros nombres', 'CAMILLE E.'),
      column('Date de naissance', 'Date of birth', 'Fecha de nacimiento', '1980-01-31'),
      column('Identifiant', 'Identifier', 'Identificador', 'FICTIF-001'),
      column('Motif d’inscription', 'Reason for listing', 'Motivo de inclusión', 'exemple fictif'),
    ],
  },
  {
    id: 'releve',
    table: 'txn',
    title: { fr: 'Relevé de compte', en: 'Account statement', es: 'Extracto de cuenta' },
    columns: [
      column('Date opération', 'Booking date', 'Fecha operación', '2024-01-31'),
      column('Date de valeur', 'Value date', 'Fecha valor', '2024-01-31'),
      column('Libellé', 'Label', 'Concepto', 'VIR SEPA EXEMPLE FICTIF'),
      column('Débit', 'Debit', 'Cargo', 125.5),
      column('Crédit', 'Credit', 'Abono', ''),
      column('Solde', 'Balance', 'Saldo', 874.5),
      column('Devise', 'Currency', 'Divisa', 'EUR'),
      column('IBAN', 'IBAN', 'IBAN', IBAN),
      column('Titulaire', 'Account holder', 'Titular', 'EXEMPLE Camille'),
    ],
  },
];

/** Name of a template's file in one language: `comptes.fr.xlsx`. */
export const templateFile = ({ id }: RegisterTemplate, language: keyof Trilingual<string>): string =>
  `${id}.${language}.xlsx`;
