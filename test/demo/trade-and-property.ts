import { dayOf } from './calendar.ts';
import { luxembourgOutsider, outsider, unnamed } from './cast.ts';
import type { Journal } from './journal.ts';
import { random } from './random.ts';

const customers = [
  'ETS GIRAUD ET FILS',
  'MAISON BRUYERE',
  'COMPTOIR DES ALPES',
  'SARL PROVENCE EPICES',
  'NEGOCE DU DAUPHINE',
  'LES HALLES DE BRON',
  'DISTRIB EST',
  'GROSSISTE VALLEE DU GIER',
  'TRAITEUR SAINT JEAN',
  'BAZAR DES BROTTEAUX',
  'CENTRALE AIN ACHATS',
  'MEUBLES CONTI',
].map(outsider);
const makers = [
  'FILATURES DE ROANNE',
  'CERAMIQUES DE DIEULEFIT',
  'TRANSIT PORT DE FOS',
  'ENTREPOTS DE SAINT PRIEST',
  'CARTONNERIE ARDECHOISE',
]
  .map(outsider)
  .concat([luxembourgOutsider('EUROTRANS LOGISTIQUE SA')]);

/** A month of the import-export company: customers, makers, charges. */
export function trade(journal: Journal, month: string): void {
  const chance = random(`trade ${month}`);
  const account = 'impex';
  for (let time = 0; time < 9; time += 1) {
    const cents = chance.between(105_000, 438_000);
    const day = dayOf(month, 2 + time * 3);
    const note = `REGLEMENT FACTURE IM${month.slice(2, 4)}${String(chance.between(100, 999))}`;
    journal.add({ account, day, cents, means: 'transfer', party: chance.pick(customers), note });
  }
  for (let time = 0; time < 10; time += 1) {
    const cents = -chance.between(42_000, 289_000);
    const day = dayOf(month, 1 + Math.floor(time * 2.8) + chance.between(0, 1));
    journal.add({
      account,
      day,
      cents,
      means: 'transfer',
      party: chance.pick(makers),
      note: `FACTURE ${chance.between(10_000, 99_999)}`,
    });
  }
  const debit = (day: number, name: string, cents: number, note: string): void =>
    journal.add({ account, day: dayOf(month, day), cents: -cents, means: 'direct-debit', party: unnamed(name), note });
  debit(10, 'ELECTRICITE SOLENA PRO', 21_000 + chance.between(0, 8_000), 'CONTRAT PRO 7714');
  debit(14, 'RESEAUX MERIDIA PRO', 8_990, 'TELEPHONE ET INTERNET');
  debit(15, 'URSSAF RHONE ALPES', 141_000 + chance.between(-4_000, 4_000), 'COTISATIONS');
  debit(21, 'DGFIP SIE LYON', 188_000 + chance.between(-22_000, 22_000), 'TVA');
  debit(8, 'LEASING PRO ALTIS', 46_900, 'LOYER CHARIOT ELEVATEUR');
  for (let time = 0; time < 3; time += 1) {
    const day = dayOf(month, 4 + time * 8);
    journal.add({
      account,
      day,
      cents: -chance.between(3_200, 21_000),
      means: 'card',
      party: unnamed(chance.pick(['STATION GERLAND PRO', 'FOURNITURES BUREAU ALTEA', 'HOTEL DU PORT FOS'])),
    });
  }
  journal.add({
    account,
    day: dayOf(month, 30),
    cents: -3_900,
    means: 'fee',
    party: unnamed(''),
    note: 'FRAIS DE TENUE DE COMPTE',
  });
}

const tenants = ['M. ET MME FERRANDI', 'CABINET DENTAIRE A MARINA', 'MME OTTAVI JEANNE'].map(outsider);

/** A month of the property company: rents, loan, charges. */
export function propertyCompany(journal: Journal, month: string): void {
  const account = 'sci';
  const rents = [86_000, 142_000, 61_500];
  tenants.forEach((party, index) => {
    const cents = (rents[index] ?? 0) + (month >= '2024-01' ? 1_200 : 0);
    journal.add({ account, day: dayOf(month, 2 + index * 2), cents, means: 'transfer', party, note: 'LOYER' });
  });
  const debit = (day: number, name: string, cents: number, note: string): void =>
    journal.add({ account, day: dayOf(month, day), cents: -cents, means: 'direct-debit', party: unnamed(name), note });
  debit(10, 'CAISSE INSULAIRE PRETS', 118_400, 'ECHEANCE PRET 88120');
  debit(16, 'SYNDIC DES MILELLI', 31_200, 'CHARGES');
  debit(18, 'ENERGIE INSULAIRE', 8_400 + Number(month.slice(5)) * 210, 'PARTIES COMMUNES');
  debit(22, 'ASSURANCES PHAROS PRO', 7_150, 'PNO');
  if (month.endsWith('-10')) debit(17, 'DGFIP SIP AJACCIO', 214_000, 'TAXE FONCIERE');
  journal.between('sci', 'ange', dayOf(month, 24), 52_000, 'REMUNERATION GERANCE');
  journal.add({
    account,
    day: dayOf(month, 30),
    cents: -1_900,
    means: 'fee',
    party: unnamed(''),
    note: 'FRAIS DE TENUE DE COMPTE',
  });
}
