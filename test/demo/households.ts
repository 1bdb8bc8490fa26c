import { dayOf, LAST, MONTHS } from './calendar.ts';
import { type AccountKey, type Party, outsider, unnamed } from './cast.ts';
import type { Journal } from './journal.ts';
import { random } from './random.ts';

interface Household {
  readonly account: AccountKey;
  readonly town: 'LILLE' | 'LYON' | 'AJACCIO';
  /** Whose transfer the salary is; null when another part of the case writes it. */
  readonly employer: Party | null;
  readonly salary: number;
  readonly payday: number;
  readonly landlord: Party | null;
  readonly rent: number;
  /** Weekly shopping, in cents. */
  readonly basket: number;
  readonly cashTown: string;
}

const towns = {
  LILLE: {
    food: ['SUPERMARCHE LE PANIER LILLE', 'MARCHE DE WAZEMMES', 'EPICERIE DU VIEUX LILLE'],
    small: [
      'BOULANGERIE DES REMPARTS',
      'PHARMACIE DE LA DEULE',
      'LIBRAIRIE DU NORD',
      'CINEMA LE CARILLON',
      'BRASSERIE DU PORT',
    ],
    fuel: 'STATION RONDE FIVES',
    energy: 'ENERGIE DES FLANDRES',
    telecom: 'TELECOM ORIA NORD',
    transport: 'TRANSPORTS LILLOIS',
  },
  LYON: {
    food: ['SUPERMARCHE LES TERREAUX', 'HALLE DES CORDELIERS', 'PRIMEUR CROIX ROUSSE'],
    small: [
      'BOULANGERIE DES PENTES',
      'PHARMACIE BELLECOUR',
      'LIBRAIRIE DES QUAIS',
      'CINEMA LUMIA LYON',
      'BOUCHON CHEZ MARTHE',
    ],
    fuel: 'STATION GERLAND',
    energy: 'ENERGIE DU RHONE',
    telecom: 'TELECOM ORIA SUD',
    transport: 'TRANSPORTS LYONNAIS',
  },
  AJACCIO: {
    food: ['SUPERMARCHE U PANERU', 'MARCHE D AJACCIO', 'EPICERIE COURS NAPOLEON'],
    small: [
      'BOULANGERIE DU PORT',
      'PHARMACIE DES ILES',
      'LIBRAIRIE A STAMPA',
      'CINEMA A SERENATA',
      'PAILLOTE U RENOSU',
    ],
    fuel: 'STATION ASPRETTO',
    energy: 'ENERGIE INSULAIRE',
    telecom: 'TELECOM ORIA CORSE',
    transport: 'BUS AJACCIENS',
  },
} as const;

const HOLIDAY = [
  'HOTEL DES DUNES',
  'CAMPING LES PINS',
  'RESTAURANT LA CRIEE',
  'PEAGE AUTOROUTE',
  'LOCATION CYCLES PLAGE',
];
const WINTER = ['JOUETS DU QUAI', 'PARFUMERIE ALBA', 'CHOCOLATERIE ROY', 'MODE CENTRE VILLE'];

const households: readonly Household[] = [
  {
    account: 'hugo',
    town: 'LILLE',
    employer: null,
    salary: 0,
    payday: 0,
    landlord: null,
    rent: 0,
    basket: 6_800,
    cashTown: 'LILLE',
  },
  {
    account: 'camille',
    town: 'LILLE',
    employer: outsider('CENTRE HOSPITALIER DES FLANDRES'),
    salary: 214_500,
    payday: 27,
    landlord: outsider('GESTION LOCATIVE DU BEGUINAGE'),
    rent: 98_000,
    basket: 8_900,
    cashTown: 'LILLE',
  },
  {
    account: 'julien',
    town: 'LYON',
    employer: null,
    salary: 0,
    payday: 0,
    landlord: outsider('REGIE DES TERREAUX'),
    rent: 71_500,
    basket: 5_200,
    cashTown: 'LYON',
  },
  {
    account: 'thomas',
    town: 'LYON',
    employer: null,
    salary: 0,
    payday: 0,
    landlord: outsider('REGIE DE LA GUILLOTIERE'),
    rent: 62_000,
    basket: 4_700,
    cashTown: 'VILLEURBANNE',
  },
  {
    account: 'sandrine',
    town: 'LYON',
    employer: null,
    salary: 0,
    payday: 0,
    landlord: null,
    rent: 0,
    basket: 7_400,
    cashTown: 'LYON',
  },
  {
    account: 'lucie',
    town: 'AJACCIO',
    employer: outsider('ACADEMIE DES ILES'),
    salary: 223_000,
    payday: 26,
    landlord: outsider('AGENCE DES SANGUINAIRES'),
    rent: 74_000,
    basket: 6_100,
    cashTown: 'AJACCIO',
  },
  {
    account: 'ange',
    town: 'AJACCIO',
    employer: outsider('PORT DE PLAISANCE A CITADELLA'),
    salary: 139_000,
    payday: 30,
    landlord: null,
    rent: 0,
    basket: 5_900,
    cashTown: 'AJACCIO',
  },
];

function monthOf(journal: Journal, house: Household, month: string): void {
  const chance = random(`${house.account} ${month}`);
  const shops = towns[house.town];
  const { account } = house;
  const pay = (day: number, name: string, low: number, high: number): void =>
    journal.add({
      account,
      day: dayOf(month, day),
      cents: -chance.between(low, high),
      means: 'card',
      party: unnamed(name),
    });
  const debit = (day: number, name: string, cents: number, note: string): void =>
    journal.add({ account, day: dayOf(month, day), cents: -cents, means: 'direct-debit', party: unnamed(name), note });

  if (house.employer !== null) {
    const cents = house.salary + (month >= '2024-01' ? 4_150 : 0) + (month.endsWith('-12') ? 42_000 : 0);
    const note = `SALAIRE ${month.slice(5)}/${month.slice(0, 4)}`;
    journal.add({ account, day: dayOf(month, house.payday), cents, means: 'transfer', party: house.employer, note });
  }
  if (house.landlord !== null) {
    const cents = -house.rent - (month >= '2024-07' ? 1_400 : 0);
    journal.add({ account, day: dayOf(month, 4), cents, means: 'transfer', party: house.landlord, note: 'LOYER' });
  }
  const cold = ['01', '02', '11', '12'].includes(month.slice(5));
  debit(
    9,
    shops.energy,
    chance.between(cold ? 9_500 : 4_800, cold ? 14_900 : 7_200),
    `CONTRAT ${chance.between(1000, 9999)}`,
  );
  debit(12, shops.telecom, 2_999, 'FORFAIT MOBILE ET FIBRE');
  debit(
    6,
    account.length % 2 === 0 ? `ASSURANCES PHAROS ${house.town}` : `MUTUELLE DU LEVANT ${house.town}`,
    4_350 + account.length * 310,
    'COTISATION',
  );
  if (account.length > 4) pay(3, `CINE ET SERIES ${house.town}`, 1_399, 1_399);
  for (let week = 0; week < 4; week += 1) {
    const start = 1 + week * 7;
    pay(
      start + chance.between(0, 6),
      chance.pick(shops.food),
      Math.floor(house.basket * 0.6),
      Math.floor(house.basket * 1.5),
    );
    pay(start + chance.between(0, 6), chance.pick(shops.small), 480, 3_900);
    if (chance.chance(62)) pay(start + chance.between(0, 6), chance.pick(shops.small), 650, 5_400);
  }
  pay(chance.between(2, 28), shops.fuel, 4_200, 8_700);
  if (chance.chance(60)) pay(chance.between(2, 28), shops.fuel, 3_800, 7_900);
  if (chance.chance(35)) pay(chance.between(2, 28), shops.transport, 1_700, 6_800);
  const withdrawals = chance.between(0, 2);
  for (let time = 0; time < withdrawals; time += 1) {
    const day = dayOf(month, chance.between(1 + time * 13, 13 + time * 13));
    const cents = -chance.pick([2_000, 4_000, 5_000, 6_000, 8_000]);
    journal.add({
      account,
      day,
      cents,
      means: 'cash',
      party: unnamed(''),
      town: house.cashTown,
      branch: house.cashTown,
    });
  }
  if (month.endsWith('-08'))
    for (const name of HOLIDAY) pay(chance.between(3, 22), `${name} ${house.town.slice(0, 3)}`, 2_400, 18_500);
  if (month.endsWith('-12'))
    for (const name of WINTER) pay(chance.between(5, 23), `${name} ${house.town}`, 1_900, 9_800);
  if (month.endsWith('-10'))
    debit(16, `DGFIP SIP ${house.town}`, 31_800 + chance.between(0, 9_000), 'TAXE FONCIERE ET HABITATION');
  if (chance.chance(22)) {
    const day = dayOf(month, chance.between(5, 25));
    journal.add({
      account,
      day,
      cents: chance.between(1_150, 4_600),
      means: 'transfer',
      party: unnamed(`CPAM ${house.town}`),
      note: 'REMBOURSEMENT SOINS',
    });
  }
  if (account !== 'sandrine' && ['03', '06', '09', '12'].includes(month.slice(5))) {
    const note = `N° ${chance.between(1_000_000, 9_999_999)}`;
    journal.add({
      account,
      day: dayOf(month, 17),
      cents: -chance.between(2_800, 14_500),
      means: 'cheque',
      party: unnamed(''),
      note,
    });
  }
  const fee = account === 'sandrine' ? 799 : 650;
  if (dayOf(month, 28) <= LAST)
    journal.add({
      account,
      day: dayOf(month, 28),
      cents: -fee,
      means: 'fee',
      party: unnamed(''),
      note: 'COTISATION OFFRE ET CARTE',
    });
}

/** Salaries, rents, shopping, energy, holidays of the seven persons whose accounts live an ordinary life. */
export function ordinaryHouseholds(journal: Journal): void {
  for (const house of households) for (const month of MONTHS) monthOf(journal, house, month);
}
