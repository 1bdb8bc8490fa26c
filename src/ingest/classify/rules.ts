import type { categories, methods } from '#ledger/schema.ts';

export type Method = (typeof methods)[number];
export type Category = (typeof categories)[number];

/** One rule of a list: the first that matches decides. `words` is an RE2 pattern over text in capitals without accents. */
export interface LabelRule<Given extends string> {
  readonly id: string;
  readonly words: string;
  readonly direction?: 'credit' | 'debit';
  readonly gives: Given;
}

const rule = <Given extends string>(
  id: string,
  gives: Given,
  words: string,
  direction?: 'credit' | 'debit',
): LabelRule<Given> => (direction === undefined ? { id, gives, words } : { id, gives, words, direction });

const words = String.raw;

/** Means of payment, from what banks print in French, English and Spanish. */
export const methodRules: readonly LabelRule<Method>[] = [
  rule(
    'instant-transfer',
    'instant_transfer',
    words`\b(VIR(EMENT)? INST|TRANSFERENCIA INMEDIATA|FASTER PAYMENT|INSTANT TRANSFER)`,
  ),
  rule('card-takings', 'card', words`\b(REMISE CB|REMISE CARTE|CARD TAKINGS|REMESA TARJETA)`),
  rule('cheque-takings', 'cheque', words`\bREMISE (DE )?CHEQUES?\b`),
  rule(
    'transfer-label',
    'transfer',
    words`(^|\| )(VIR(EMENT)?S?|TRANSFERENCIA|TRANSFER|WIRE|ACH|STANDING ORDER|BANK TRANSFER)\b`,
  ),
  rule('direct-debit', 'direct_debit', words`\b(PRLV|PRELEVEMENT|DIRECT DEBIT|DD|RECIBO|DOMICILIACION|ADEUDO)\b`),
  rule(
    'card',
    'card',
    words`(^|\| )(CB|CARTE|CARD|TARJETA|ACHAT CB|PAIEMENT CB|PAIEMENT PAR CARTE|CREDIT CARD|DEBIT CARD|POS)\b`,
  ),
  rule('cheque', 'cheque', words`\b(CHEQUES?|CHQ|CHECKS?)\b`),
  rule(
    'cash',
    'cash',
    words`\b(ESPECES|NUMERAIRE|RETRAIT|DAB|GAB|ATM|CASH ?(DEPOSIT|WITHDRAWAL|IN|OUT)|EFECTIVO|CAJERO|REINTEGRO)\b|CASH_(IN|OUT)|(^|\| )CASH( \||$)`,
  ),
  rule('interest', 'interest', words`\b(INTERETS?|INTEREST|INTERESES)\b`),
  rule('fee', 'fee', words`\b(FRAIS|COMMISSIONS?|AGIOS|COTISATION (OFFRE|CARTE|COMPTE)|FEES?|CHARGES|COMISION(ES)?)\b`),
  rule('crypto', 'crypto', words`\b(BITCOIN|ETHEREUM|CRYPTO)\b`),
  rule('remittance', 'remittance', words`\b(WESTERN UNION|MONEYGRAM|RIA MONEY|REMITTANCE|MANDAT (CASH|POSTAL))\b`),
  rule('prepaid', 'prepaid_load', words`\b(RECHARGE|PREPAID|TOP[- ]?UP)\b`),
  rule('internal', 'internal', words`\b(REINVESTMENT|VIREMENT INTERNE|INTERNAL)\b`),
  rule('transfer', 'transfer', words`\b(VIR|VIREMENT|TRANSFERT?|TRANSFERENCIA)\b`),
  rule('card-word', 'card', words`\b(CB|CARTE|TARJETA|CARD)\b`),
];

/** Economic nature of a movement. */
export const categoryRules: readonly LabelRule<Category>[] = [
  rule('tax-office', 'tax', words`\b(DGFIP|IMPOTS?|TRESOR PUBLIC|TAXE|TVA|HACIENDA|AEAT|HMRC|IRS|TAX)\b`),
  rule('social-charges', 'social_charges', words`\b(URSSAF|COTISATIONS? SOCIALES?|SEGURIDAD SOCIAL|MSA)\b`),
  rule('salary', 'salary', words`\b(SALAIRES?|PAIE|PAYE|TRAITEMENT|REMUNERATION|SALARY|PAYROLL|WAGES|NOMINA|SUELDO)\b`),
  rule('pension', 'pension', words`\b(PENSION|RETRAITE|CARSAT|AGIRC|ARRCO|JUBILACION)\b`),
  rule(
    'benefit',
    'benefit',
    words`\b(CAF|POLE EMPLOI|FRANCE TRAVAIL|ALLOCATIONS?|RSA|BENEFITS?|PRESTACION|SUBSIDIO)\b`,
  ),
  rule(
    'loan-drawn',
    'loan_drawdown',
    words`\b(DEBLOCAGE( DE)? PRET|LOAN DRAWDOWN|DISPOSICION PRESTAMO|MISE A DISPOSITION PRET)\b`,
  ),
  rule(
    'loan-instalment',
    'loan_repayment',
    words`\b(ECHEANCE|MENSUALITE|PRET HABITAT|REMBOURSEMENT PRET|LOAN REPAYMENT|CUOTA PRESTAMO|HIPOTECA|MORTGAGE)\b`,
  ),
  rule('rent', 'rent', words`\b(LOYERS?|RENT|ALQUILER)\b`),
  rule('insurance-paid-out', 'insurance_payout', words`\b(INDEMNITE|SINISTRE|INSURANCE CLAIM|SINIESTRO)\b`, 'credit'),
  rule('insurance-surrender', 'insurance_surrender', words`\b(RACHAT (PARTIEL|TOTAL)|SURRENDER|RESCATE)\b`),
  rule(
    'energy',
    'energy',
    words`\b(EDF|ENGIE|ENERGIES?|ELECTRICITE|GAZ|VEOLIA|SUEZ|EAU|ENDESA|IBERDROLA|NATURGY|ELECTRICITY|UTILITY)\b`,
  ),
  rule(
    'telecom',
    'telecom',
    words`\b(ORANGE|SFR|BOUYGUES TEL\w*|FREE MOBILE|TELECOM|FORFAIT|TELEPHONE|VODAFONE|MOVISTAR|TELEFONICA|INTERNET)\b`,
  ),
  rule('health-refund', 'health', words`\b(CPAM|AMELI|REMBOURSEMENT SOINS|MUTUELLE)\b`, 'credit'),
  rule(
    'health',
    'health',
    words`\b(PHARMACIE|CPAM|AMELI|DOCTEUR|LABORATOIRE|HOPITAL|CLINIQUE|SOINS|FARMACIA|PHARMACY|HOSPITAL)\b`,
    'debit',
  ),
  rule(
    'insurance',
    'insurance_premium',
    words`\b(ASSURANCES?|MUTUELLE|AXA|MAIF|MACIF|MATMUT|MULTIRISQUE|SEGUROS?|INSURANCE)\b`,
  ),
  rule('card-takings', 'trade_income', words`\b(REMISE CB|REMISE CARTE|CARD TAKINGS|MONETIQUE)\b`, 'credit'),
  rule('gambling', 'gambling', words`\b(FDJ|PMU|BETCLIC|WINAMAX|UNIBET|LOTERIES?|APUESTAS|BETTING)\b`),
  rule('crypto-desk', 'crypto_desk', words`\b(COINBASE|BINANCE|KRAKEN|BITSTAMP|BITPANDA|COINHOUSE|CRYPTO|BITCOIN)\b`),
  rule(
    'fuel',
    'fuel',
    words`\b(STATION|CARBURANT|ESSENCE|TOTAL ACCESS|ESSO|SHELL|AVIA|GASOLINERA|FUEL|PETROL|REPSOL)\b`,
  ),
  rule(
    'food',
    'food',
    words`\b(SUPERMARCHES?|HYPERMARCHE|CARREFOUR|LECLERC|AUCHAN|LIDL|ALDI|MONOPRIX|FRANPRIX|INTERMARCHE|SUPER U|BOULANGERIE|EPICERIE|PRIMEUR|BOUCHERIE|MARCHE|HALLE|MERCADONA|TESCO|SUPERMARKET|GROCERY|SUPERMERCADO|PANADERIA)\b`,
    'debit',
  ),
  rule(
    'transport',
    'transport',
    words`\b(SNCF|RATP|TCL|TRANSPORTS?|PEAGE|TAXI|UBER|BUS|METRO|RENFE|AIR FRANCE|RYANAIR|TRAIN)\b`,
    'debit',
  ),
  rule(
    'luxury',
    'luxury',
    words`\b(BIJOUTERIE|JOAILLERIE|HORLOGERIE|VUITTON|HERMES|ROLEX|CARTIER|CHANEL|GUCCI|JEWELLERS?|JOYERIA)\b`,
    'debit',
  ),
  rule(
    'vehicle',
    'vehicle',
    words`\b(GARAGE|CONCESSION(NAIRE)?|AUTOMOBILES?|VEHICULE|CARROSSERIE|MOTORS|NAUTIC\w*|BATEAU|TALLER|CONCESIONARIO)\b`,
    'debit',
  ),
  rule('property', 'property', words`\b(NOTAIRES?|NOTARIALE?|ACQUISITION|ACTE|NOTARIA|CONVEYANC\w+)\b`, 'debit'),
  rule(
    'works',
    'works',
    words`\b(TRAVAUX|BATIMENT|RENOVATION|LEROY MERLIN|CASTORAMA|BRICOMAN|OBRAS|BUILDERS?)\b`,
    'debit',
  ),
  rule(
    'leisure',
    'leisure',
    words`\b(CINEMA?|HOTEL|CAMPING|RESTAURANT|BRASSERIE|CAFE|LIBRAIRIE|BOUCHON|PAILLOTE|NETFLIX|SPOTIFY|THEATRE|STREAMING|SERIES)\b`,
    'debit',
  ),
  rule('gift', 'gift', words`\b(CADEAU|DONATION|GIFT|REGALO)\b`),
  rule('own-transfer', 'own_transfer', words`\b(VIREMENT INTERNE|COMPTE A COMPTE|EPARGNE|TRASPASO|OWN ACCOUNT)\b`),
  rule('fee', 'fee', words`\b(FRAIS|COMMISSIONS?|AGIOS|COTISATION (OFFRE|CARTE|COMPTE)|BANK FEES?|COMISION(ES)?)\b`),
  rule('goods', 'goods_purchase', words`\b(FACTURE|INVOICE|FACTURA|FOURNISSEUR|SUPPLIER)\b`, 'debit'),
  rule('invoice-paid', 'trade_income', words`\b(FACTURE|INVOICE|FACTURA)\b`, 'credit'),
];

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A `case` that gives what the first matching rule gives, or its id. */
export function ruleSql(
  rules: readonly LabelRule<string>[],
  text: string,
  direction: string | null,
  give: 'gives' | 'id',
): string {
  const branches = rules.flatMap((one) => {
    if (one.direction !== undefined && direction === null) return [];
    const side =
      one.direction === undefined
        ? ''
        : `coalesce(${direction}, ${literal(one.direction)}) = ${literal(one.direction)} and `;
    return [`when ${side}regexp_matches(${text}, ${literal(one.words)}) then ${literal(one[give])}`];
  });
  return `case ${branches.join('\n    ')} else null end`;
}
