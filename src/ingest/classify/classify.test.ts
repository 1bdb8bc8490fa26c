import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';

/** Sign, label, means, nature, and the town or country read from it. */
const labels = `
- | RETRAIT DAB LYON PART DIEU 12/03 | cash | cash | LYON PART DIEU
- | RETRAIT DAB 0012 ORANGE 14H02 | cash | cash | ORANGE
- | RET DAB PARIS 12/03/24 CARTE 1234 | cash | cash | PARIS
- | RETRAIT AU DISTRIBUTEUR 3001 | cash | cash |
- | RETRAIT ESPECES AGENCE LILLE CENTRE | cash | cash | LILLE
+ | VERSEMENT ESPECES AGENCE LYON 3 28/04 | cash | cash | LYON
+ | VRST ESP AGENCE BASTIA | cash | cash | BASTIA
+ | VERS ESP GUICHET 00123 | cash | cash |
+ | REMISE ESPECES AUTOMATE | cash | cash |
+ | REM ESP 445566 | cash | cash |
+ | DEPOT ESPECES GAB 7788 | cash | cash |
+ | VERSEMENT D'ESPECES | cash | cash |
- | CASH WITHDRAWAL LONDON | cash | cash |
+ | CASH DEPOSIT BRANCH LEEDS | cash | cash | LEEDS
- | CAJERO 4B MADRID | cash | cash |
- | RETIRADA EFECTIVO CAJERO 2100 | cash | cash |
+ | INGRESO EN EFECTIVO SUCURSAL VALENCIA | cash | cash | VALENCIA
- | REINTEGRO EFECTIVO | cash | cash |
- | CB BOULANGERIE MARTIN LYON 03 FACT 310326 | card | food | LYON
- | CB CARREFOUR CITY VILLEURBANNE 12/03/24 | card | food | VILLEURBANNE
- | CARTE 29/04/26 SUPERMARCHE CB*1234 | card | food |
- | PAIEMENT PAR CARTE X1234 LIDL ST ETIENNE 02/05 | card | food | ST ETIENNE
- | PAIEMENT CB 1203 MONOPRIX PARIS 11 | card | food | PARIS
- | CB CASINO SUPERMARCHE NIMES | card | food | NIMES
- | CB GEANT CASINO MARSEILLE | card | food | MARSEILLE
- | CB CASINO BARRIERE ENGHIEN | card | gambling |
- | CB FDJ EN LIGNE | card | gambling |
- | CB PMU BAR DU CENTRE BORDEAUX | card | gambling | BORDEAUX
- | CB WINAMAX | card | gambling |
+ | VIR SEPA BETCLIC ENTERPRISES | transfer | gambling |
- | PRLV SEPA UNIBET | direct_debit | gambling |
- | CARD PAYMENT BET365 | card | gambling |
- | COMPRA TARJETA CODERE APUESTAS | card | gambling |
- | CB TOTAL 4521 LYON | card | fuel | LYON
- | CB TOTALENERGIES RELAIS A7 | card | fuel |
- | CB TOTAL ACCESS GRENOBLE 15/02 | card | fuel | GRENOBLE
- | CB STATION U MACON | card | fuel | MACON
- | CB ESSO EXPRESS DIJON | card | fuel | DIJON
- | CARTE 12/03 BP A6 NORD | card | fuel |
- | COMPRA TARJETA REPSOL ZARAGOZA | card | fuel |
- | CARD SHELL READING GBR | card | fuel | :GB
- | PRLV SEPA TOTALENERGIES ELECTRICITE | direct_debit | energy |
- | TOTAL DES OPERATIONS DU MOIS | unknown | unknown |
- | PRLV SEPA EDF CLIENTS PARTICULIERS | direct_debit | energy |
- | PRLV ENGIE REF 4455 | direct_debit | energy |
- | PRELEVEMENT VEOLIA EAU | direct_debit | energy |
- | RECIBO IBERDROLA CLIENTES | direct_debit | energy |
- | DIRECT DEBIT BRITISH GAS ELECTRICITY | direct_debit | energy |
- | PRLV SEPA ORANGE SA | direct_debit | telecom |
- | PRLV FREE MOBILE | direct_debit | telecom |
- | PRLV SEPA FREE TELECOM | direct_debit | telecom |
- | PRLV SFR FIBRE | direct_debit | telecom |
- | PRLV SOSH | direct_debit | telecom |
- | ADEUDO TELEFONICA MOVISTAR | direct_debit | telecom |
- | DIRECT DEBIT VODAFONE LTD | direct_debit | telecom |
+ | VIR SEPA EXEMPLE SARL SALAIRE MARS | transfer | salary |
+ | VIREMENT PAIE 03/2024 ASSOCIATION LES LILAS | transfer | salary |
+ | TRANSFERENCIA NOMINA MARZO | transfer | salary |
+ | BANK TRANSFER ACME LTD SALARY | transfer | salary |
+ | VIR CARSAT RETRAITE | transfer | pension |
+ | VIR CAF DU RHONE | transfer | benefit |
+ | VIR FRANCE TRAVAIL ALLOCATIONS | transfer | benefit |
+ | VIR SEPA CPAM REMBOURSEMENT SOINS | transfer | health |
- | VIR SEPA LOYER AVRIL SCI DES LILAS | transfer | rent |
- | VIR PERM LOYER APPT 12 | transfer | rent |
+ | VIREMENT RECU DE DUPONT LOYER MAI | transfer | rent |
- | VIR SEPA M LOYER JEAN | transfer | unknown |
+ | VIR SEPA RECU DE LOYER PIERRE | transfer | unknown |
- | VIREMENT MME LOYER | transfer | unknown |
- | STANDING ORDER RENT FLAT 4 | transfer | rent |
- | TRANSFERENCIA ALQUILER PISO | transfer | rent |
- | ECH PRET 00123456 | unknown | loan_repayment |
- | ECHEANCE PRET HABITAT 0042 | unknown | loan_repayment |
- | PRET 004455 ECHEANCE 05/03 | unknown | loan_repayment |
- | PRLV COFIDIS | direct_debit | loan_repayment |
- | PRLV SEPA CETELEM CREDIT | direct_debit | loan_repayment |
- | CUOTA PRESTAMO 12345 | unknown | loan_repayment |
- | LOAN REPAYMENT 0042 | unknown | loan_repayment |
+ | DEBLOCAGE DE PRET 004455 | unknown | loan_drawdown |
- | PRLV DGFIP IMPOT REVENU | direct_debit | tax |
- | PRLV SEPA DIRECTION GENERALE DES FINANCES PUBLIQUES | direct_debit | tax |
- | PAIEMENT PAR CARTE AMENDE.GOUV AMENDES | card | tax |
+ | VIR TRESOR PUBLIC | transfer | tax |
- | RECIBO AGENCIA TRIBUTARIA | direct_debit | tax |
- | DIRECT DEBIT HMRC | direct_debit | tax |
- | PRLV URSSAF RHONE ALPES | direct_debit | social_charges |
- | PRLV AXA ECHEANCE MARS | direct_debit | insurance_premium |
- | PRLV SEPA MAIF | direct_debit | insurance_premium |
- | PRLV ALLIANZ IARD | direct_debit | insurance_premium |
- | RECIBO MAPFRE SEGUROS | direct_debit | insurance_premium |
+ | VIR AXA SINISTRE 4455 | transfer | insurance_payout |
+ | VIR RACHAT PARTIEL CONTRAT VIE | transfer | insurance_surrender |
- | CB BINANCE | card | crypto_desk |
- | VIR SEPA BINANCE EUROPE | transfer | crypto_desk |
- | VIR INST COINHOUSE | instant_transfer | crypto_desk |
- | CARD COINBASE LTD | card | crypto_desk |
- | TRANSFERENCIA BIT2ME | transfer | crypto_desk |
- | CB PCS MASTERCARD RECHARGE | prepaid_load | other |
- | CB TRANSCASH 50 EUR | prepaid_load | other |
- | RECHARGE NICKEL TABAC LE BALTO | prepaid_load | other |
- | CB NEOSURF | prepaid_load | other |
- | TOP-UP PREPAID CARD | prepaid_load | unknown |
+ | VIR SEPA FACTURE 12 PIECES | transfer | trade_income |
- | CB WESTERN UNION PARIS | remittance | unknown |
- | MANDAT CASH 445 | remittance | unknown |
- | MONEYGRAM TRANSFER | remittance | unknown |
- | CHQ 0001234 | cheque | unknown |
- | CHEQUE EMIS 1234567 | cheque | unknown |
+ | REMISE CHQ 3 CHEQUES | cheque | unknown |
+ | REM CHQ 445 | cheque | unknown |
- | CHECK 1042 | cheque | unknown |
+ | REMISE CB 120324 SALON DE LA PAIX | card | trade_income |
+ | REMISE CARTES 4455 | card | trade_income |
- | AGIOS TRIMESTRE 1 | fee | fee |
- | FRAIS RETRAIT DAB HORS ZONE | fee | fee |
- | COTISATION CARTE VISA | fee | fee |
- | COMMISSION D INTERVENTION | fee | fee |
- | COMISION MANTENIMIENTO | fee | fee |
+ | INTERETS CREDITEURS 2024 | interest | unknown |
- | VIR INST VERS M DURAND | instant_transfer | unknown |
- | BIZUM A ANA GARCIA | instant_transfer | unknown |
- | FASTER PAYMENT JOHN SMITH | instant_transfer | unknown |
- | VIR SEPA CB CONSEIL | transfer | unknown |
- | VIR SEPA DECARTES SARL | transfer | unknown |
- | ACBEL INDUSTRIE | unknown | unknown |
- | VIR SEPA MME RETRAITEUR | transfer | unknown |
- | VIR CHEQUEPOINT | transfer | unknown |
- | PRLV PAYPAL EUROPE | direct_debit | unknown |
- | CB SNCF CONNECT | card | transport |
- | CB TAXI G7 PARIS | card | transport | PARIS
- | CB PHARMACIE DU MARCHE TOULON | card | health | TOULON
- | CB BIJOUTERIE DE LA PAIX CANNES | card | luxury | CANNES
- | CB GARAGE DU RHONE VIENNE | card | vehicle | VIENNE
- | VIR SEPA ETUDE NOTARIALE ACQUISITION | transfer | property |
- | CB LEROY MERLIN BRON | card | works | BRON
- | CB HOTEL ARTS BARCELONA ESP | card | leisure | :ES
- | CB RESTAURANT MARRAKECH MAROC | card | leisure | :MA
- | CB BOUTIQUE ORANGE | card | telecom |
- | VIREMENT INTERNE EPARGNE | transfer | own_transfer |
`
  .trim()
  .split('\n')
  .map((line) => {
    const [sign = '', label = '', method = '', category = '', place = ''] = line
      .replace(/^([+-]) \|/, '$1|')
      .split('|')
      .map((one) => one.trim());
    return { sign, label, method, category, place };
  });

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('labels of banks on %s', (_, open) => {
  let database: Database & { readonly files: FileAccess };
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  beforeAll(async () => {
    database = await open();
    const intake = openIntake(database);
    const rows = labels.map(
      ({ sign, label }, at) =>
        `2024-03-${String((at % 28) + 1).padStart(2, '0')};"${label}";${sign === '-' ? '-' : ''}${at + 1},00;00011122233;EUR`,
    );
    const file = {
      path: 'labels.csv',
      blob: new Blob([`Date;Libellé;Montant;Numéro de compte;Devise\n${rows.join('\n')}\n`]),
    };
    const proposed = await intake.propose(file);
    if (!proposed.ok || proposed.value[0] === undefined) throw new Error('no proposal');
    const report = await intake.import([{ file, proposal: proposed.value[0] }]);
    if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems));
    for (const row of await database.rows(
      "select label, method, category, coalesce(place_city, ':' || coalesce(country_to, country_from), '') as place, method_rule, category_rule from ledger.txn",
    ))
      found.set(String(row['label']), row);
  });
  afterAll(() => database.close());

  it('are at least 120, all read', () => {
    expect(labels.length).toBeGreaterThanOrEqual(120);
    expect(found.size + labels.filter(({ label }) => !found.has(label)).length).toBe(labels.length);
  });

  it.each(labels.filter(({ label }) => !label.startsWith('TOTAL DES')))(
    '$label',
    ({ label, method, category, place }) => {
      const row = found.get(label);
      expect({ method: row?.['method'], category: row?.['category'], place: row?.['place'] }).toEqual({
        method,
        category,
        place,
      });
      expect(row?.['method_rule'] === null).toBe(method === 'unknown');
      expect(row?.['category_rule'] === null).toBe(category === 'unknown' && !/LOYER/.test(label));
    },
  );
});
