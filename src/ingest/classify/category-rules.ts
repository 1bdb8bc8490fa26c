import { type Category, type LabelRule, rule } from './rule.ts';

const words = String.raw;

/** Economic nature of a movement. */
export const categoryRules: readonly LabelRule<Category>[] = [
  rule(
    'fee-first',
    'fee',
    words`(^|\| )(FRAIS|COMMISSIONS?|COM\.|COTISATION (OFFRE|CARTE|COMPTE)|AGIOS|ABONNEMENT (OFFRE|COMPTE)|BANK FEES?|COMISION(ES)?)\b`,
  ),
  // after a cash machine comes a place, and Orange is a town
  rule('cash-machine', 'cash', words`\b(DAB|GAB|ATM|CAJERO|CASH ?POINT|RETRAIT)\b`),
  // a family name before it is the word for rent
  rule(
    'person-called-loyer',
    'unknown',
    words`\b(M|MR|MME|MLLE|MONSIEUR|MADAME)\.? ([A-Z-]+ )?LOYER\b|\bLOYER (JEAN|PIERRE|PAUL|JACQUES|MICHEL|MARIE|ANNE|LUC|MARC|ALAIN|BERNARD|PHILIPPE|NICOLAS|THOMAS|JULIEN|CLAIRE|SOPHIE|CAMILLE|LEA|EMMA)\b`,
  ),
  rule(
    'tax-office',
    'tax',
    words`\b(DGFIP|D\.G\.F\.I\.P|IMPOTS?|TRESOR PUBLIC|FINANCES PUBLIQUES|SIP|SIE|TAXES?|TVA|CFE|AMENDES?|AGENCIA TRIBUTARIA|HACIENDA|AEAT|HMRC|IRS|TAX)\b`,
  ),
  rule(
    'social-charges',
    'social_charges',
    words`\b(URSSAF|CIPAV|AUTONOMOS|TGSS|COTISATIONS? SOCIALES?|SEGURIDAD SOCIAL|MSA)\b`,
  ),
  rule(
    'salary',
    'salary',
    words`\b(SALAIRES?|VIR PAIE|PAIE|PAYE|TRAITEMENT|REMUNERATION|SALARY|PAYROLL|WAGES|NOMINA|SUELDO)\b`,
  ),
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
    words`\b(ECH(EANCE)?S?\.? ?(DE |DU )?(PRET|CREDIT|EMPRUNT)|(PRET|CREDIT|EMPRUNT)( [^|]*)? (ECH|ECHEANCE|MENSUALITE)|PRET HABITAT|REMB(OURSEMENT|T)? PRET|LOAN (REPAYMENT|PAYMENT|INSTALMENT)|CUOTA (DE )?PRESTAMO|HIPOTECA|MORTGAGE|COFIDIS|CETELEM|SOFINCO|FRANFINANCE|COFINOGA|ONEY|YOUNITED)\b`,
  ),
  rule('rent', 'rent', words`\b(LOYERS?|QUITTANCE|FONCIA|NEXITY|OPHLM|HABITAT|RENT|ALQUILER)\b`),
  rule('insurance-paid-out', 'insurance_payout', words`\b(INDEMNITES?|SINISTRE|INSURANCE CLAIM|SINIESTRO)\b`, 'credit'),
  rule('insurance-surrender', 'insurance_surrender', words`\b(RACHAT (PARTIEL|TOTAL)|SURRENDER|RESCATE)\b`),
  rule(
    'fuel-card',
    'fuel',
    words`(^|\| )(CB|CARTE|ACHAT CB|PAIEMENT CB|PAIEMENT (PAR )?CARTE|CARD|POS|TARJETA|COMPRA TARJETA)\b[^|]*\b(TOTAL ?(ACCESS|ENERGIES?)?|BP|ESSO|SHELL|AVIA|AGIP|ENI|DYNEFF|REPSOL|CEPSA|GALP|TEXACO|RELAIS|CARBURANTS?|STATION[- ]SERVICE|GASOLINERA|PETROL)\b`,
  ),
  rule(
    'energy',
    'energy',
    words`\b(EDF|ENGIE|ENEDIS|GRDF|EKWATEUR|TOTAL ?ENERGIES?|ENERGIES?|ELECTRICITE|GAZ|VEOLIA|SUEZ|EAU|ENDESA|IBERDROLA|NATURGY|ELECTRICITY|UTILITY)\b`,
  ),
  rule(
    'telecom',
    'telecom',
    words`\b(ORANGE|SFR|SOSH|BOUYGUES TEL\w*|FREE MOBILE|FREE TELECOM|PRLV( SEPA)? FREE|LEBARA|LYCAMOBILE|TELECOM|FORFAIT|TELEPHONE|VODAFONE|MOVISTAR|TELEFONICA|INTERNET)\b`,
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
    words`\b(ASSURANCES?|MUTUELLE|ALLIANZ|GENERALI|GROUPAMA|GMF|MAAF|MGEN|MAPFRE|AVIVA|AXA|MAIF|MACIF|MATMUT|MULTIRISQUE|SEGUROS?|INSURANCE)\b`,
  ),
  rule('card-takings', 'trade_income', words`\b(REM(ISE)? CB|REM(ISE)? CARTES?|CARD TAKINGS|MONETIQUE)\b`, 'credit'),
  rule(
    'gambling',
    'gambling',
    words`\b(FDJ|FRANCAISE DES JEUX|PMU|BETCLIC|WINAMAX|UNIBET|ZEBET|BWIN|POKERSTARS|PARIONS ?SPORT|CASINO (BARRIERE|PARTOUCHE|TRANCHANT|JOA|DE |D |DU )[^|]*|JOA CASINO|BARRIERE CASINO|LOTERIES?|LOTERIAS?|APUESTAS|CODERE|BETTING|BET ?#|LADBROKES|WILLIAM HILL)`,
  ),
  rule(
    'crypto-desk',
    'crypto_desk',
    words`\b(COINBASE|BINANCE|KRAKEN|BITSTAMP|BITPANDA|COINHOUSE|PAYMIUM|BITVAVO|BYBIT|OKX|CRYPTO\.COM|CRYPTO|BITCOIN|BIT2ME)\b`,
  ),
  rule(
    'fuel',
    'fuel',
    words`\b(STATION|CARBURANT|ESSENCE|TOTAL ACCESS|ESSO|SHELL|AVIA|GASOLINERA|FUEL|PETROL|REPSOL)\b`,
  ),
  rule(
    'food',
    'food',
    words`\b(SUPERMARCHES?|HYPERMARCHE|GEANT CASINO|CASINO (SHOP|SUPERMARCHE)|PETIT CASINO|PICARD|BIOCOOP|U EXPRESS|CARREFOUR|LECLERC|AUCHAN|LIDL|ALDI|MONOPRIX|FRANPRIX|INTERMARCHE|SUPER U|BOULANGERIE|EPICERIE|PRIMEUR|BOUCHERIE|MARCHE|HALLE|MERCADONA|TESCO|SUPERMARKET|GROCERY|SUPERMERCADO|PANADERIA)\b`,
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
    words`\b(GARAGE|NORAUTO|MIDAS|FEU VERT|CONCESSION(NAIRE)?|AUTOMOBILES?|VEHICULE|CARROSSERIE|MOTORS|NAUTIC\w*|BATEAU|TALLER|CONCESIONARIO)\b`,
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
  rule('instalment-word', 'loan_repayment', words`\b(ECHEANCE|MENSUALITE)\b`),
  rule('gift', 'gift', words`\b(CADEAU|DONATION|GIFT|REGALO)\b`),
  rule('own-transfer', 'own_transfer', words`\b(VIREMENT INTERNE|COMPTE A COMPTE|EPARGNE|TRASPASO|OWN ACCOUNT)\b`),
  rule('prepaid', 'other', words`\b(PCS|TRANSCASH|NEOSURF|PAYSAFE ?CARD|TONEO|NICKEL)\b`),
  rule('fee', 'fee', words`\b(FRAIS|COMMISSIONS?|AGIOS|COTISATION (OFFRE|CARTE|COMPTE)|BANK FEES?|COMISION(ES)?)\b`),
  rule('goods', 'goods_purchase', words`\b(FACTURE|INVOICE|FACTURA|FOURNISSEUR|SUPPLIER)\b`, 'debit'),
  rule('invoice-paid', 'trade_income', words`\b(FACTURE|INVOICE|FACTURA)\b`, 'credit'),
];
